// Fills the two panes: the raw article, and what was read out of it.
import { byId, element } from './dom.js'

/** @typedef {import('./dom.js').ArticleView} ArticleView */
/** @typedef {ArticleView['blocks'][number]} Block */
/** @typedef {Block['rows'][number]['pieces'][number]} Piece */

/** @type {Map<string, { code: string, label: string }>} */
const kinds = new Map()

/**
 * Fill the legend, from which the panes take letters and names.
 *
 * @param {{ claims: readonly { kind: string, code: string, label: string }[], marks: readonly { kind: string, label: string }[] }} legend
 */
export function fillLegend({ claims, marks }) {
  const items = claims.map(({ kind, code, label }) => {
    kinds.set(kind, { code, label })
    return element('li', {}, element('span', { class: `code k-${kind}` }, code), ` ${label}`)
  })
  const inside = marks.map(({ kind, label }) =>
    element('li', {}, element('span', { class: `m-${kind}` }, label), ' (underlined in the raw article)'),
  )
  const doubt = element(
    'li',
    {},
    element('span', { class: 'code doubtful' }, '?'),
    ' A doubt stands in this line',
  )
  byId('legend')
    .querySelector('ul')
    ?.replaceChildren(...items, ...inside, doubt)
}

/**
 * Fill both panes.
 *
 * @param {ArticleView} article
 */
export function fillPanes({ lines, blocks, doubts }) {
  const doubtful = new Set(doubts.map(({ line }) => line))
  byId('raw').replaceChildren(...lines.map((line) => rawLine(line, doubtful.has(line.number))))
  byId('reading').replaceChildren(...blocks.map(readingBlock))
}

/** @param {ArticleView['lines'][number]} line @param {boolean} isDoubtful */
function rawLine({ number, runs }, isDoubtful) {
  const kind = runs.find((run) => run.kind)?.kind
  const code = isDoubtful ? '?' : kind ? (kinds.get(kind)?.code ?? '') : ''
  const words = element('span', { class: 'words' })
  for (let at = 0; at < runs.length; ) {
    const first = runs[at]
    if (!first) break
    const held = first.key === null ? words : passage(first.key, first.kind)
    if (held !== words) words.append(held)
    for (; at < runs.length && runs[at]?.key === first.key; at++) {
      const run = runs[at]
      if (run) held.append(run.mark ? element('span', { class: `m-${run.mark}` }, run.text) : run.text)
    }
  }
  const codeClass = isDoubtful ? 'code doubtful' : `code${kind ? ` k-${kind}` : ''}`
  return element(
    'div',
    { class: 'line', 'data-line': String(number) },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
    element('span', { class: codeClass, 'aria-hidden': 'true' }, code),
    words,
  )
}

/** @param {number} key @param {string | null} kind */
function passage(key, kind) {
  return element('span', {
    'data-key': String(key),
    class: `passage k-${kind}`,
    role: 'button',
    tabindex: '-1',
  })
}

/** @param {Block} block */
function readingBlock(block) {
  const { kind, detail, confidence } = block
  const sure = confidence === null ? '' : `${Math.round(confidence * 100)} % sure`
  const about = [kinds.get(kind)?.label ?? kind, detail, sure].filter(Boolean).join(' · ')
  const label = element('p', { class: 'about' }, about)
  return element('div', { class: `block k-${kind}` }, label, blockBody(block))
}

/** @param {Block} block @returns {HTMLElement} */
function blockBody({ kind, depth, rows }) {
  /** @param {Piece} piece */
  const fill = ({ key, text, role }) => {
    const part = passage(key, kind)
    part.append(role === 'term' ? element('b', {}, text) : text || '–')
    return part
  }
  if (kind === 'table') {
    const caption = rows.find(({ pieces }) => pieces[0]?.role === 'caption')?.pieces[0]
    const table = element('table', {}, ...(caption ? [element('caption', {}, fill(caption))] : []))
    for (const { pieces } of rows.filter(({ pieces }) => pieces[0]?.role !== 'caption'))
      table.append(
        element(
          'tr',
          {},
          ...pieces.map((piece) => element(piece.role === 'label' ? 'th' : 'td', {}, fill(piece))),
        ),
      )
    return element('div', { class: 'wide' }, table)
  }
  if (kind === 'list')
    return element(
      'ul',
      {},
      ...rows.map(({ level, pieces }) =>
        element('li', { class: `level-${Math.min(level, 4)}` }, ...join(pieces.map(fill))),
      ),
    )
  const pieces = rows.flatMap((row) => row.pieces.map(fill))
  return element('p', { class: depth ? `depth-${Math.min(depth, 4)}` : null }, ...join(pieces))
}

/** @param {HTMLElement[]} parts */
function join(parts) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))
}
