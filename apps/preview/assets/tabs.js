// The tabs: arrow keys and clicks; outputs are asked for when their tab is opened, and again when the content changes.
import { ask, byId, say } from './dom.js'

const entityField = /** @type {HTMLInputElement} */ (byId('entity'))
const jsonField = /** @type {HTMLTextAreaElement} */ (byId('entity-json'))
/** @type {HTMLElement[]} */
let tabs = []
/** @type {Set<string>} Panels whose output is older than the content. */
const stale = new Set()

/**
 * Wire the tabs.
 *
 * @param {readonly string[]} outputs Names of the outputs that the preview renders; tabs of others are left out.
 */
export function wireTabs(outputs) {
  for (const name of ['handout', 'quickReference']) if (!outputs.includes(name)) byId(`tab-${name}`).remove()
  tabs = [...byId('tabs').querySelectorAll('[role=tab]')].map((tab) => /** @type {HTMLElement} */ (tab))
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => open(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const next = by === 0 ? undefined : tabs[(index + by + tabs.length) % tabs.length]
      if (!next) return
      next.focus()
      open(next)
    })
  }
  byId('entity-form').addEventListener('submit', (event) => {
    event.preventDefault()
    void fillEntity()
  })
  markStale()
}

/** Say that the content has changed: what is open is asked for again, the rest when it is opened. */
export function markStale() {
  for (const tab of tabs) stale.add(panelOf(tab).id)
  const current = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true')
  if (current) fill(panelOf(current))
}

/**
 * Show the JSON of an entity.
 *
 * @param {string} id Its id.
 */
export function showEntity(id) {
  entityField.value = id
  stale.add('panel-entity')
  open(byId('tab-entity'))
}

/** @param {HTMLElement} chosen */
function open(chosen) {
  for (const tab of tabs) {
    const isChosen = tab === chosen
    tab.setAttribute('aria-selected', String(isChosen))
    tab.tabIndex = isChosen ? 0 : -1
    panelOf(tab).hidden = !isChosen
  }
  fill(panelOf(chosen))
}

/** @param {HTMLElement} panel */
function fill(panel) {
  if (!stale.delete(panel.id)) return
  const frame = panel.querySelector('iframe')
  if (frame) {
    // An output is rendered when it is first asked for, which takes a moment.
    say('This output is being made …')
    frame.addEventListener('load', () => say(''), { once: true })
    frame.src = frame.dataset.source ?? ''
  }
  if (panel.id === 'panel-entity') void fillEntity()
}

async function fillEntity() {
  const id = entityField.value.trim()
  const entity = id ? await ask(`/api/entity?id=${encodeURIComponent(id)}`) : null
  jsonField.value = entity
    ? JSON.stringify(entity, null, 2)
    : id
      ? `There is no entity with the id ${id}.`
      : 'Choose an entity, or a passage of the reading.'
}

/** @param {HTMLElement} tab */
function panelOf(tab) {
  return byId(tab.getAttribute('aria-controls') ?? '')
}
