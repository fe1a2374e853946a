// Test kit: a small compendium about two invented articles, with every origin looked up in their texts.
import type { Compendium, Document, Origin, Section } from '@compendium/schema'

/** An article of the kit: its id, its text, and where words stand in it. */
export interface Article {
  id: string
  text: string
  at(words: string): Origin
  located(words: string): { text: string; origin: Origin }
}

export function article(id: string, text: string): Article {
  const at = (words: string): Origin => {
    const offset = text.indexOf(words)
    if (offset < 0) throw new Error(`${id} does not say “${words}”`)
    return { document: id, spans: [{ start: point(text, offset), end: point(text, offset + words.length) }] }
  }
  return { id, text, at, located: (words) => ({ text: words, origin: at(words) }) }
}

function point(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1, offset }
}

export function document({ id, text }: Article, title: string | null): Document {
  return {
    id,
    title,
    titleOrigin: null,
    source: {
      path: `articles/${id}.txt`,
      mediaType: 'text/plain',
      sha256: '0'.repeat(64),
      bytes: text.length,
    },
    sections: [],
    furniture: [],
    coverage: { content: text.length, markup: 0, furniture: 0, blank: 0, unclaimed: 0 },
  }
}

export function section(from: Article, heading: string, blocks: Section['blocks']): Section {
  return {
    id: `${from.id}#${heading.toLowerCase().replace(/\W+/g, '-')}`,
    document: from.id,
    parent: null,
    children: [],
    depth: 2,
    tier: 'intermediate',
    heading: from.located(heading),
    blocks,
    origin: from.at(heading),
  }
}

export function paragraph(from: Article, words: string): Section['blocks'][number] {
  return { type: 'paragraph', ...from.located(words), mentions: [] }
}

export function compendium(parts: Partial<Compendium>): Compendium {
  return {
    meta: { schemaVersion: '1.0.0', contentHash: 'ab'.repeat(32), counts: {} },
    documents: [],
    sections: [],
    tables: [],
    glossary: [],
    references: [],
    medicines: [],
    findings: [],
    disagreements: [],
    redirects: {},
    ...parts,
  }
}
