// The page's few words for elements and requests.

/** @typedef {import('../src/view/describe-article.ts').ArticleView} ArticleView */

/**
 * Make an element.
 *
 * @param {string} name Name of the element.
 * @param {Record<string, string | boolean | null>} [attributes] Attributes; null and false are left out.
 * @param {...(Node | string)} children Children.
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue
    made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/**
 * Make a button.
 *
 * @param {string} label What it says.
 * @param {() => void} onClick What it does.
 * @returns {HTMLElement}
 */
export function button(label, onClick) {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', onClick)
  return made
}

/**
 * Find an element of the page that is always there.
 *
 * @param {string} id Its id.
 * @returns {HTMLElement}
 */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id))
}

/**
 * Ask the preview for JSON.
 *
 * @param {string} address Path and query.
 * @returns {Promise<any>} The answer; null where there is none.
 */
export async function ask(address) {
  const response = await fetch(address)
  return response.ok ? response.json() : null
}

/**
 * Say something to every reader of the page.
 *
 * @param {string} text What to say.
 */
export function say(text) {
  byId('status').textContent = text
}
