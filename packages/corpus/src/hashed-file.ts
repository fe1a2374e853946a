// Stage: read and write. A file that begins with the hash of the rest, so that damage is never taken for what was written.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeAtomically } from './write-atomically.ts'

/** Characters of the hash, and the line feed after it. */
const head = 65

/**
 * Read a file that `writeHashed` wrote.
 *
 * @param path
 *   The file.
 * @returns
 *   Its text; null where there is none that can be read, "damaged" as `problem` where it does not fit its hash.
 */
export function readHashed(
  path: string,
): { text: string; problem: null } | { text: null; problem: 'damaged' | 'missing' } {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return { text: null, problem: 'missing' }
  }
  const body = bytes.subarray(head)
  if (bytes.toString('latin1', 0, head) !== `${hashOf(body)}\n`) return { text: null, problem: 'damaged' }
  return { text: body.toString('utf8'), problem: null }
}

/**
 * Write a text with its hash, whole or not at all.
 *
 * @param path
 *   The file; its folder must exist. Throws what `node:fs` throws.
 * @param text
 *   The text.
 */
export function writeHashed(path: string, text: string): void {
  // Encoded once, for the hash and for the disk.
  const bytes = Buffer.allocUnsafe(head + Buffer.byteLength(text))
  bytes.write(text, head, 'utf8')
  bytes.write(`${hashOf(bytes.subarray(head))}\n`, 0, 'latin1')
  writeAtomically(path, bytes)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
