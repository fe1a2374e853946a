// Build step: reads and writes the tables of a TrueType file.

/** Tables of a font file by their four-letter tag. */
export type FontTables = Map<string, Buffer>

/**
 * Splits a font file into its tables.
 * @param file a TrueType font
 */
export function readTables(file: Buffer): FontTables {
  const count = file.readUInt16BE(4)
  const tables: FontTables = new Map()
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16
    const start = file.readUInt32BE(record + 8)
    tables.set(
      file.toString('latin1', record, record + 4),
      file.subarray(start, start + file.readUInt32BE(record + 12)),
    )
  }
  return tables
}

/**
 * Joins tables to a font file, with new checksums.
 * @param tables tables by tag
 */
export function writeTables(tables: FontTables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const log = Math.floor(Math.log2(entries.length))
  const header = Buffer.alloc(12 + entries.length * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(entries.length, 4)
  header.writeUInt16BE(16 * 2 ** log, 6)
  header.writeUInt16BE(log, 8)
  header.writeUInt16BE(entries.length * 16 - 16 * 2 ** log, 10)
  const bodies: Buffer[] = []
  let offset = header.length
  let headOffset = 0
  for (const [index, [tag, table]] of entries.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    if (tag === 'head') {
      padded.writeUInt32BE(0, 8)
      headOffset = offset
    }
    const record = 12 + index * 16
    header.write(tag, record, 'latin1')
    header.writeUInt32BE(checksum(padded), record + 4)
    header.writeUInt32BE(offset, record + 8)
    header.writeUInt32BE(table.length, record + 12)
    bodies.push(padded)
    offset += padded.length
  }
  const file = Buffer.concat([header, ...bodies])
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headOffset + 8)
  return file
}

/**
 * Replaces a word in the names by which a font is known (family, full name, PostScript name, typographic family), and in
 * no other: the copyright line stays. Both words must be of one length.
 * @param table the `name` table; changed in place
 * @param from word to replace
 * @param to the new word
 */
export function renameFont(table: Buffer, from: string, to: string): void {
  if (from.length !== to.length)
    throw new RangeError(`Unexpected length of \`${to}\`, expected that of \`${from}\``)
  const [before, after] = [from, to].map((word) => Buffer.from(word, 'utf16le').swap16()) as [Buffer, Buffer]
  const storage = table.readUInt16BE(4)
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 6 + index * 12
    if (![1, 3, 4, 6, 16].includes(table.readUInt16BE(record + 6))) continue
    const start = storage + table.readUInt16BE(record + 10)
    const name = table.subarray(start, start + table.readUInt16BE(record + 8))
    const at = name.indexOf(before)
    if (at >= 0) after.copy(name, at)
  }
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let offset = 0; offset < padded.length; offset += 4) sum = (sum + padded.readUInt32BE(offset)) >>> 0
  return sum
}
