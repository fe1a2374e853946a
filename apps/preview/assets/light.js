// Lights up the same words on both sides, by pointer and by keyboard.
import { byId } from './dom.js'

/** @type {Map<string, HTMLElement[]>} */
let byKey = new Map()
const panes = ['raw', 'reading']

/**
 * Light a passage on both sides.
 *
 * @param {string | undefined} key Key of the passage; nothing is lit without one.
 * @param {string} [from] The pane that must not scroll.
 */
export function light(key, from) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  for (const part of byKey.get(key ?? '') ?? []) {
    part.classList.add('lit')
    const pane = part.closest('.pane')
    if (pane && pane.id !== from && byKey.get(key ?? '')?.find((other) => pane.contains(other)) === part)
      show(pane, part)
  }
}

/**
 * Scroll a pane until a part of it is in sight.
 *
 * @param {Element} pane The pane.
 * @param {Element} part An element inside it.
 */
export function show(pane, part) {
  const [outer, inner] = [pane.getBoundingClientRect(), part.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    pane.scrollTop += inner.top - outer.top - outer.height / 3
}

/** Learn the passages after the panes were filled. One of each pane can be reached by Tab. */
export function learnPassages() {
  byKey = new Map()
  for (const id of panes) {
    const parts = passagesOf(byId(id))
    for (const [index, part] of parts.entries()) {
      const key = part.dataset.key ?? ''
      byKey.set(key, [...(byKey.get(key) ?? []), part])
      part.tabIndex = index === 0 ? 0 : -1
    }
  }
}

/**
 * Wire the panes.
 *
 * @param {(key: string) => void} onSelect Called with the key of the passage that a reader wants to see in detail.
 */
export function wirePanes(onSelect) {
  for (const id of panes) {
    const pane = byId(id)
    pane.addEventListener('pointerover', ({ target }) => light(partOf(target)?.dataset.key, id))
    pane.addEventListener('focusin', ({ target }) => {
      const part = partOf(target)
      if (!part) return
      for (const other of passagesOf(pane)) if (other.tabIndex === 0) other.tabIndex = -1
      part.tabIndex = 0
      light(part.dataset.key, id)
    })
    pane.addEventListener('click', ({ target }) => {
      const key = partOf(target)?.dataset.key
      if (key) onSelect(key)
    })
    pane.addEventListener('keydown', (event) => {
      const part = partOf(event.target)
      if (!part) return
      const { key } = event
      if (key === 'Enter' || key === ' ') onSelect(part.dataset.key ?? '')
      else if (key === 'ArrowDown' || key === 'ArrowUp') step(pane, part, key === 'ArrowDown' ? 1 : -1)
      else if (key === 'ArrowLeft' || key === 'ArrowRight') cross(part, id)
      else return
      event.preventDefault()
    })
  }
}

/** @param {EventTarget | null} target */
function partOf(target) {
  return target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest('[data-key]')) : null
}

/** @param {HTMLElement} pane @returns {HTMLElement[]} */
function passagesOf(pane) {
  return [...pane.querySelectorAll('[data-key]')].map((part) => /** @type {HTMLElement} */ (part))
}

/** @param {HTMLElement} pane @param {HTMLElement} part @param {1 | -1} by */
function step(pane, part, by) {
  const parts = passagesOf(pane)
  let at = parts.indexOf(part)
  do at += by
  while (parts[at] && parts[at]?.dataset.key === part.dataset.key)
  parts[at]?.focus()
}

/** @param {HTMLElement} part @param {string} id */
function cross(part, id) {
  byKey
    .get(part.dataset.key ?? '')
    ?.find((other) => other.closest('.pane')?.id !== id)
    ?.focus()
}
