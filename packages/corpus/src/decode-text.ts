// Stage: read. Bytes to text, strictly: nothing is replaced or repaired, so that positions are those of the file.

/** The text of a file, or why it cannot be one and where that shows. */
export type Decoded =
  | { text: string; problem: null }
  | { text: null; problem: { reason: string; note: string; line: number; column: number } }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const asUtf8 = 'Save it as UTF-8 text: in most editors by "Save with encoding".'

/**
 * Decode the bytes of an article. A byte order mark and line ends stay as they are.
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   The text; or, for an empty file, UTF-16, NUL bytes and invalid UTF-8, the reason with its line and column.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail('Unexpected UTF-16 text, expected UTF-8', asUtf8, 1, 1)
  }
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const { line, column } = placeOf(bytes, nul)
    return fail(
      'Unexpected NUL byte, as binary files have, expected plain text',
      'Replace it with its plain text.',
      line,
      column,
    )
  }
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    const offset = firstInvalid(bytes)
    const { line, column } = placeOf(bytes, offset)
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
    return fail(`Unexpected byte 0x${byte}, expected UTF-8 text`, asUtf8, line, column)
  }
  if (text.trim() === '') {
    return fail(
      'Unexpected empty file, expected the text of an article',
      'Paste the text in, or remove the file.',
      1,
      1,
    )
  }
  return { text, problem: null }
}

function fail(reason: string, note: string, line: number, column: number): Decoded {
  return { text: null, problem: { reason, note, line, column } }
}

// Where the lenient reading of a line, written out again, first differs from its bytes. A line at a time, because
// a line feed is never part of a longer sequence.
function firstInvalid(bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed + 1
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
    const again = Buffer.from(line.toString('utf8'), 'utf8')
    if (!again.equals(line)) {
      let index = 0
      while (again[index] === line[index]) index++
      return start + index
    }
    start = end
  }
  return bytes.length
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, offset)
  let line = 1
  let lineStart = 0
  for (let feed = before.indexOf(10); feed !== -1; feed = before.indexOf(10, feed + 1)) {
    line++
    lineStart = feed + 1
  }
  return { line, column: before.toString('utf8', lineStart).length + 1 }
}
