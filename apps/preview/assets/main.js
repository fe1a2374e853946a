// The page: shows one article, and shows it anew whenever something in the content folder is saved.
import { ask, byId, element, say } from './dom.js'
import { fillDoubts, selectPassage } from './doubts.js'
import { learnPassages, wirePanes } from './light.js'
import { fillLegend, fillPanes } from './panes.js'
import { markStale, wireTabs } from './tabs.js'

/** @typedef {import('./dom.js').ArticleView} ArticleView */

const select = /** @type {HTMLSelectElement} */ (byId('article'))
/** @type {ArticleView | null} */
let article = null

async function load() {
  const state = await ask('/api/state')
  if (!state) return say('The preview does not answer.')
  fillLegend(state.legend)
  const wanted = select.value || decodeURIComponent(location.hash.slice(1))
  select.replaceChildren(
    ...state.articles.map(
      (/** @type {{ id: string, path: string, doubts: number }} */ { id, path, doubts }) =>
        element('option', { value: id, selected: id === wanted }, path + countOf(doubts)),
    ),
  )
  byId('entities').replaceChildren(
    ...state.entities.map((/** @type {string} */ id) => element('option', { value: id })),
  )
  const scrolled = ['raw', 'reading'].map((id) => byId(id).scrollTop)
  article = select.value ? await ask(`/api/article?id=${encodeURIComponent(select.value)}`) : null
  if (!article) {
    for (const id of ['raw', 'reading', 'doubts', 'messages']) byId(id).replaceChildren()
    return say('There is no article here. Put one into the content folder.')
  }
  const { id, path, corrections } = article
  const own = new Set([path, corrections.path])
  fillPanes(article)
  learnPassages()
  fillDoubts(
    article,
    state.messages.filter((/** @type {{ file: string }} */ { file }) => !own.has(file)),
  )
  for (const [index, pane] of ['raw', 'reading'].entries()) byId(pane).scrollTop = scrolled[index] ?? 0
  history.replaceState(null, '', `#${encodeURIComponent(id)}`)
  document.documentElement.dataset.version = String(state.version)
  if (state.fault) say(`The newest content could not be compiled: ${state.fault}`)
  return state
}

/** @param {number} doubts */
function countOf(doubts) {
  return doubts === 0 ? '' : ` – ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}`
}

select.addEventListener('change', () => {
  byId('selected').replaceChildren()
  for (const pane of ['raw', 'reading']) byId(pane).scrollTop = 0
  void load()
})
wirePanes((key) => {
  if (article) selectPassage(article, key)
})
const first = await load()
wireTabs(first?.tabs ?? [])

const events = new EventSource('/events')
events.addEventListener('change', async ({ data }) => {
  const { paths } = JSON.parse(data)
  say(`Read again: ${paths.join(', ')}`)
  await load()
  markStale()
})
events.addEventListener('error', () =>
  say('The preview has stopped. Start it again; this page then goes on.'),
)
