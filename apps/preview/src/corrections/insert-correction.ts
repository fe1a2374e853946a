// Corrections: one more entry in the text of a corrections file, which stays as its editors wrote it.
import { isDeepStrictEqual } from 'node:util'
import { correctionsFileSchema, parseYaml } from '@compendium/schema/editors-files'
import { isMap, isSeq, parse, parseDocument, stringify, type YAMLSeq } from 'yaml'
import type { Correction } from './correction.ts'
import type { Edited } from './write-editors-file.ts'

/**
 * Add a correction to a corrections file.
 *
 * @param text The file; null where there is none.
 * @param correction The correction.
 * @returns The text with the correction as its last entry. Comments, order and layout stay; an entry with the same quote
 * takes the new fields instead of standing beside a second one.
 */
export function insertCorrection(text: string | null, correction: Correction): Edited {
  const before = text ?? ''
  const fault = parseYaml(before, correctionsFileSchema).issues.find(({ kind }) => kind === 'syntax')
  if (fault) return refuse(`line ${fault.place.start.line} cannot be read: ${fault.reason}`)
  const document = parseDocument(before, { prettyErrors: false })
  if (document.contents !== null && !isMap(document.contents)) return refuse('the file holds no keys')
  const list = document.get('corrections', true)
  const entries = isSeq(list) ? list : null
  // A key without value reads as undefined, and takes a list.
  if (!entries && document.get('corrections') !== undefined) return refuse('`corrections` holds no list')
  const wanted = expectedValue(before, correction)
  const known = entries ? indexOfSame(entries, correction) : -1
  const written = known === -1 ? appendText(before, entries, correction) : null
  if (written !== null && reads(written, wanted)) return { text: written, reason: null }
  const path = known === -1 ? ['corrections'] : ['corrections', known]
  if (known !== -1) {
    for (const [field, value] of Object.entries(correction))
      document.setIn([...path, field], document.createNode(value))
  } else if (entries && entries.items.length > 0) document.addIn(path, document.createNode(correction))
  else document.setIn(path, document.createNode([correction]))
  const rewritten = document.toString({ lineWidth: 0 })
  return reads(rewritten, wanted) ? { text: rewritten, reason: null } : refuse('its entry could not be added')
}

function refuse(reason: string): Edited {
  return { text: null, reason }
}

function expectedValue(text: string, correction: Correction): Record<string, unknown> {
  const value = (parse(text) ?? {}) as Record<string, unknown>
  const list = [...((value.corrections ?? []) as Record<string, unknown>[])]
  const at = list.findIndex((entry) => isSame(entry, correction))
  if (at === -1) list.push({ ...correction })
  else list[at] = { ...list[at], ...correction }
  return { ...value, corrections: list }
}

function isSame(entry: Record<string, unknown>, { quote, prefix, suffix }: Correction): boolean {
  return entry.quote === quote && entry.prefix === prefix && entry.suffix === suffix
}

function indexOfSame(entries: YAMLSeq, correction: Correction): number {
  return entries.items.findIndex((item) => isMap(item) && isSame(item.toJSON(), correction))
}

/** The text with the entry written after the last one; the caller checks that it reads as wanted. */
function appendText(before: string, entries: YAMLSeq | null, correction: Correction): string {
  const eol = before.includes('\r\n') ? '\r\n' : '\n'
  const start = entries?.items.length && entries.range ? entries.range[0] : null
  const indent = start === null ? '  ' : ' '.repeat(start - (before.lastIndexOf('\n', start - 1) + 1))
  const entry = stringify([correction], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
  if (start !== null && entries?.range) return splice(before, entries.range[1], entry.join(eol), eol)
  const key = /^corrections:[ \t]*(?:(?:null|~)[ \t]*)?\r?$/m.exec(before)
  if (key)
    return splice(before, key.index + 'corrections:'.length, entry.join(eol), eol, key[0].trimEnd().length)
  return splice(before, before.length, ['corrections:', ...entry].join(eol), eol)
}

function splice(before: string, at: number, added: string, eol: string, keyLength?: number): string {
  const head = before.slice(0, at).trimEnd()
  const tail = before.slice(keyLength === undefined ? at : at - 'corrections:'.length + keyLength)
  const rest = tail.replace(/^[ \t]*(?:\r?\n)?/, '')
  return `${head}${head === '' ? '' : eol}${added}${eol}${rest}`
}

function reads(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(parse(text), wanted)
  } catch {
    return false
  }
}
