// View: short, stable fragments.
import { createHash } from 'node:crypto'

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
 * A short fingerprint of a text.
 * @param text any text
 * @returns the first eight hexadecimal digits of its SHA-256
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
