// Review: names and entries into the text of glossary.yaml, which keeps its comments.
import type { Edited } from '@compendium/preview'
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'

/**
 * Name a term as another name of a concept; an entry is made where the concept has none.
 *
 * @param text The file; null where there is none.
 * @param term The name to show.
 * @param alias The other name.
 * @returns The new text, or why the file cannot take it.
 */
export function addAlias(text: string | null, term: string, alias: string): Edited {
  return edit(text, (document, entries) => {
    const entry = entries.find((one) => namesOf(one).includes(fold(term)))
    const second = entries.find((one) => one !== entry && namesOf(one).includes(fold(alias)))
    if (entry && second) return `both have an entry already; remove one of the two`
    const home = entry ?? second
    if (!home) {
      const made = document.createNode({ term }) as YAMLMap
      made.set('aliases', document.createNode([alias], { flow: true }))
      document.addIn(['terms'], made)
    } else if (isSeq(home.get('aliases'))) home.addIn(['aliases'], entry ? alias : term)
    else home.set('aliases', document.createNode([entry ? alias : term], { flow: true }))
    return null
  })
}

/**
 * Give terms entries of their own, where they have none.
 *
 * @param text The file; null where there is none.
 * @param terms The names to show.
 * @returns The new text, or why the file cannot take it.
 */
export function addEntries(text: string | null, terms: readonly string[]): Edited {
  return edit(text, (document, entries) => {
    const known = new Set(entries.flatMap(namesOf))
    for (const term of terms)
      if (!known.has(fold(term))) document.addIn(['terms'], document.createNode({ term }))
    return null
  })
}

function edit(
  text: string | null,
  change: (document: Document, entries: readonly YAMLMap[]) => string | null,
): Edited {
  const before = text ?? ''
  const document = parseDocument(before, { prettyErrors: false })
  if (document.errors.length > 0) return refuse(`the file is no YAML: ${document.errors[0]?.message}`)
  if (document.contents !== null && !isMap(document.contents)) return refuse('the file holds no keys')
  if (!isSeq(document.get('terms'))) document.set('terms', document.createNode([]))
  const list = document.get('terms')
  const entries = isSeq(list) ? list.items.filter(isMap) : []
  const fault = change(document, entries)
  if (fault !== null) return refuse(fault)
  if (isSeq(list)) list.flow = false
  const padded = /\{ /.test(before)
  return { text: document.toString({ lineWidth: 0, flowCollectionPadding: padded }), reason: null }
}

function namesOf(entry: YAMLMap): string[] {
  const { term, abbreviations = [], aliases = [] } = entry.toJSON() as Record<string, unknown>
  const names = [term, ...[abbreviations, aliases].flatMap((list) => (Array.isArray(list) ? list : []))]
  return names.map((name) => fold(String(name)))
}

function fold(name: string): string {
  return name.toLowerCase()
}

function refuse(reason: string): Edited {
  return { text: null, reason }
}
