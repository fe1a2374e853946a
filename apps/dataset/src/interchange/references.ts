// Stage: interchange. References as CSL-JSON, BibTeX and RIS; the latter two are read back by citation-js.
import { toBibtex } from '@compendium/citation'
import type { CslItem, Reference } from '@compendium/schema'
import { toJson } from '../write/json.ts'
import { cslItems, cslPath } from './csl.ts'
import type { LossReport } from './losses.ts'
import { writeRis } from './ris.ts'
import { noteRoundTrip } from './round-trip.ts'

/**
 * Write the bibliographies.
 *
 * @param references The references.
 * @param losses Takes what the formats do not hold.
 * @returns Content by path.
 */
export async function referenceFiles(
  references: readonly Reference[],
  losses: LossReport,
): Promise<Map<string, string>> {
  const { items, readable } = await readableOnce(cslItems(references, losses))
  const files = new Map<string, string>()
  for (const [path, { text, written, read }] of readable) {
    const left = new Set(written)
    for (const item of items)
      if (!left.has(item)) losses.add(path, 'reference', `left out: ${unreadable}`, item.id)
    noteRoundTrip(path, written, read, losses)
    files.set(path, text)
  }
  return files.set(cslPath, toJson(items))
}

interface Readable {
  text: string
  written: readonly CslItem[]
  read: Record<string, unknown>[]
}

interface Bibliographies {
  key: string
  items: readonly CslItem[]
  readable: Map<string, Readable>
}

// Most builds of a process change no reference, and to read bibliographies back takes longer than to write them.
let last: Bibliographies | null = null

async function readableOnce(items: readonly CslItem[]): Promise<Bibliographies> {
  const key = JSON.stringify(items)
  if (last?.key === key) return last
  const readable = new Map<string, Readable>()
  for (const [path, write] of Object.entries(writers)) readable.set(path, await writeReadable(items, write))
  last = { key, items, readable }
  return last
}

type Write = (items: readonly CslItem[]) => Promise<string>

const writers: Record<string, Write> = {
  'references.bib': (items) => toBibtex([...items] as Parameters<typeof toBibtex>[0]),
  'references.ris': writeRis,
}
const unreadable = 'citation-js cannot read back what it writes of it; references.csl.json keeps it'

/** A bibliography with what a reader makes of it; an item that would make the whole unreadable is left out. */
async function writeReadable(items: readonly CslItem[], write: Write): Promise<Readable> {
  if (items.length === 0) return { text: '', written: [], read: [] }
  const text = await write(items)
  const read = await readBack(text)
  if (read) return { text, written: items, read }
  const readable: CslItem[] = []
  for (const item of items) if (await readBack(await write([item]))) readable.push(item)
  // What is readable by itself is readable together, so this ends after one more round.
  return readable.length < items.length ? writeReadable(readable, write) : { text: '', written: [], read: [] }
}

async function readBack(text: string): Promise<Record<string, unknown>[] | null> {
  const { Cite } = await import('@citation-js/core')
  try {
    return new Cite(text).data as Record<string, unknown>[]
  } catch {
    return null
  }
}
