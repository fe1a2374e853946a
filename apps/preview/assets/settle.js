// The form that settles a place: one of the proposed corrections, written into the corrections file.
import { button, element, say } from './dom.js'

/** @typedef {import('../src/corrections/correction.ts').Proposal} Proposal */
/** @typedef {import('../src/corrections/correction.ts').Correction} Correction */
/** @typedef {import('../src/corrections/write-editors-file.ts').WriteOutcome} WriteOutcome */
/** @typedef {{ article: string, corrections: { path: string, hash: string | null }, proposals: readonly Proposal[] }} Place */

const token = document.querySelector('meta[name="preview-token"]')?.getAttribute('content') ?? ''

/**
 * Make the form.
 *
 * @param {Place} place The article's path, its corrections file as this page knows it, and what is proposed.
 * @returns {HTMLElement}
 */
export function settleForm({ article, corrections, proposals }) {
  if (proposals.length === 0)
    return element(
      'p',
      {},
      'Nothing can be proposed for this place: change the article itself, or write the correction by hand.',
    )
  const choices = proposals.map(({ label }, index) => {
    const radio = element('input', {
      type: 'radio',
      name: 'proposal',
      value: String(index),
      checked: index === 0,
    })
    return element('label', { class: 'choice' }, radio, ` ${label}`)
  })
  const cells = /** @type {HTMLTextAreaElement} */ (
    element('textarea', { id: 'cells', rows: '6', spellcheck: 'false' })
  )
  const cellsField = element(
    'div',
    {},
    element(
      'label',
      { for: 'cells' },
      'Columns in the first line, then a line for each row; | between cells',
    ),
    cells,
  )
  const why = /** @type {HTMLInputElement} */ (element('input', { id: 'why', autocomplete: 'off' }))
  const outcome = element('div', { class: 'outcome' })
  const form = /** @type {HTMLFormElement} */ (
    element(
      'form',
      {},
      element('fieldset', {}, element('legend', {}, 'What is it?'), ...choices),
      cellsField,
      element('p', {}, element('label', { for: 'why' }, 'Why (optional)'), why),
      element('button', {}, `Write to ${corrections.path}`),
      outcome,
    )
  )
  const chosen = () => proposals[Number(new FormData(form).get('proposal') ?? 0)]?.correction
  const showCells = () => {
    const correction = chosen()
    cellsField.hidden = !correction?.columns
    if (correction?.columns)
      cells.value = [correction.columns, ...(correction.rows ?? [])].map((row) => row.join(' | ')).join('\n')
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') showCells()
  })
  /** @param {string | null} hash */
  const write = async (hash) => {
    const correction = withCells(chosen(), cells.value)
    if (!correction) return
    const note = why.value.trim()
    const body = { article, correction: note ? { ...correction, note } : correction, expectedHash: hash }
    const response = await fetch('/api/corrections', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-preview-token': token },
      body: JSON.stringify(body),
    })
    showOutcome(outcome, await response.json(), write)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void write(corrections.hash)
  })
  showCells()
  return form
}

/** @param {Correction | undefined} correction @param {string} text @returns {Correction | undefined} */
function withCells(correction, text) {
  if (!correction?.columns) return correction
  const [columns = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const { rows: _, ...rest } = correction
  return rows.length > 0 ? { ...rest, columns, rows } : { ...rest, columns }
}

/** @param {HTMLElement} outcome @param {WriteOutcome} result @param {(hash: string | null) => Promise<void>} write */
function showOutcome(outcome, result, write) {
  if (result.status === 'written') {
    outcome.replaceChildren(element('p', { class: 'done' }, `Written to ${result.path}.`))
    return say(`Written to ${result.path}.`)
  }
  if (result.status === 'refused') {
    outcome.replaceChildren(element('p', { class: 'fault' }, `Not written. ${result.reason}`))
    return say(`Not written. ${result.reason}`)
  }
  const text = 'The corrections file was changed since this form was opened. Nothing was written.'
  say(text)
  const { hash, onDisk, proposed } = result
  outcome.replaceChildren(
    element('p', { class: 'fault' }, text),
    element('h3', {}, 'On disk'),
    element('textarea', { readonly: true, rows: '6', 'aria-label': 'The file on disk' }, onDisk ?? ''),
    element('h3', {}, 'With your correction'),
    element(
      'textarea',
      { readonly: true, rows: '6', 'aria-label': 'The file with your correction' },
      proposed ?? '',
    ),
    ...(proposed === null
      ? [element('p', {}, 'The file on disk cannot take a correction until its YAML is mended.')]
      : [button('Write it as shown', () => void write(hash))]),
    ' ',
    button('Leave the file as it is', () => outcome.replaceChildren()),
  )
}
