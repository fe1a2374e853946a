// View: short, stable fragments.

/**
 * A fragment that is safe in an address and in an attribute.
 * @param text any text, such as an entity id
 * @returns letters, digits and hyphens; never empty
 */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return plain || `x${fingerprint(text)}`
}

/**
 * A short fingerprint of a text, for fragments; two texts of one page may share it, and are told apart there.
 * @param text any text
 * @returns eight hexadecimal digits: FNV-1a over UTF-16 units
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
