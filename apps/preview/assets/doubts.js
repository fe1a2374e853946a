// The side of the page: open doubts, the selected passage, messages.
import { ask, button, byId, element } from './dom.js'
import { light, show } from './light.js'
import { settleForm } from './settle.js'
import { showEntity } from './tabs.js'

/** @typedef {import('./dom.js').ArticleView} ArticleView */

const severities = ['error', 'warning', 'info']

/**
 * List doubts and messages of an article.
 *
 * @param {ArticleView} article
 * @param {readonly import('../src/compile/compile-folder.ts').ShownMessage[]} others Messages about other files.
 */
export function fillDoubts(article, others) {
  const doubts = article.doubts.map((doubt) =>
    element(
      'li',
      {},
      button(`Line ${doubt.line}: ${doubt.reason}`, () => selectDoubt(article, doubt)),
    ),
  )
  const none = element('p', {}, 'No open doubts in this article.')
  byId('doubts').replaceChildren(doubts.length > 0 ? element('ol', {}, ...doubts) : none)
  const rest = [...others].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const elsewhere = element(
    'details',
    { open: rest.some(({ severity }) => severity === 'error') },
    element('summary', {}, `In other files: ${rest.length}`),
    element('ul', {}, ...rest.map((message) => itemOf(message, article))),
  )
  const own = article.messages.map((message) => itemOf(message, article))
  byId('messages').replaceChildren(
    own.length > 0 ? element('ul', {}, ...own) : element('p', {}, 'None about this article.'),
    ...(rest.length > 0 ? [elsewhere] : []),
  )
}

/** @param {import('../src/compile/compile-folder.ts').ShownMessage} message @param {ArticleView} article */
function itemOf({ severity, file, line, column, reason, note, ruleId }, article) {
  const place =
    file === article.path ? button(`Line ${line}`, () => goToLine(line)) : `${file}:${line}:${column}`
  const advice = note ? element('p', { class: 'advice' }, note) : ''
  return element('li', { class: severity }, `${severity} `, place, ` ${reason} (${ruleId})`, advice)
}

/**
 * Show a passage in detail.
 *
 * @param {ArticleView} article
 * @param {string} key Key of the passage.
 */
export function selectPassage(article, key) {
  const block = article.blocks.find(({ rows }) =>
    rows.some(({ pieces }) => pieces.some((piece) => String(piece.key) === key)),
  )
  if (!block) return
  light(key)
  const { entity, kind, detail, marks, start } = block
  const others = [...new Map(marks.map((mark) => [mark.entity, mark])).values()]
  const change = element('details', {}, element('summary', {}, 'Change what this is'))
  change.addEventListener(
    'toggle',
    async () => {
      const proposals = await ask(`/api/proposals?id=${encodeURIComponent(article.id)}&offset=${start}`)
      change.append(
        settleForm({ article: article.path, corrections: article.corrections, proposals: proposals ?? [] }),
      )
    },
    { once: true },
  )
  byId('selected').replaceChildren(
    element('p', {}, [kind, detail].filter(Boolean).join(' · ')),
    ...(entity
      ? [
          element(
            'p',
            {},
            button(`JSON of ${entity}`, () => showEntity(entity)),
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          element('h3', {}, 'In this passage'),
          element(
            'ul',
            {},
            ...others.map((mark) =>
              element(
                'li',
                {},
                button(mark.text, () => showEntity(mark.entity)),
              ),
            ),
          ),
        ]
      : []),
    change,
  )
}

/** @param {ArticleView} article @param {ArticleView['doubts'][number]} doubt */
function selectDoubt(article, { line, reason, note, proposals }) {
  goToLine(line)
  byId('selected').replaceChildren(
    element('p', {}, `Line ${line}: ${reason}`),
    element('p', {}, note),
    settleForm({ article: article.path, corrections: article.corrections, proposals }),
  )
  byId('selected-title').focus()
}

/** @param {number} number */
function goToLine(number) {
  const pane = byId('raw')
  const line = pane.querySelector(`[data-line="${number}"]`)
  if (!line) return
  show(pane, line)
  const part = /** @type {HTMLElement | null} */ (line.querySelector('[data-key]'))
  light(part?.dataset.key, 'raw')
}
