// Stage "link" and later: entities as JSON, written once and compared by it.

const written = new WeakMap<object, string>()

/**
 * Write an entity as JSON. Hash, comparison and several files of the dataset need the text, so it is kept as long as the
 * entity is.
 *
 * @param entity An object that nobody changes any more.
 * @returns JSON on one line.
 */
export function entityJson(entity: object): string {
  let text = written.get(entity)
  if (text === undefined) {
    text = JSON.stringify(entity)
    written.set(entity, text)
  }
  return text
}
