// View: the prose of the articles, one statement at a time.
import type { Compendium, List, Origin, Section } from '@compendium/schema'
import { narrowOrigin } from './narrow-origin.ts'
import { splitSentences } from './split-sentences.ts'

/** A sentence, a list item or a highlight of an article. */
export interface ArticleStatement {
  kind: 'sentence' | 'item' | 'highlight'
  section: Section
  /** The lead term of a list item, or empty. */
  label: string
  text: string
  origin: Origin
}

/** Tiers whose prose makes no clinical statements of its own. */
const passedOver = new Set(['references', 'reflection', 'glossary'])

/**
 * Lists the statements of a corpus in reading order. Image descriptions, reference lists, glossaries and closing
 * reflections are passed over: they have sections of their own or say nothing clinical.
 * @param compendium the compiled corpus
 * @returns the statements
 */
export function collectStatements(compendium: Compendium): ArticleStatement[] {
  return compendium.sections.flatMap((section) => {
    const known = collected.get(section)
    if (known) return known
    const statements = statementsOf(section)
    collected.set(section, statements)
    return statements
  })
}

// Pages of one process share most sections.
const collected = new WeakMap<Section, ArticleStatement[]>()

function statementsOf(section: Section): ArticleStatement[] {
  const statements: ArticleStatement[] = []
  if (section.tier && passedOver.has(section.tier)) return statements
  for (const block of section.blocks) {
    if (block.type === 'paragraph') {
      for (const { text, start, end } of splitSentences(block.text)) {
        const origin = narrowOrigin(block.origin, block.text, start, end)
        statements.push({ kind: 'sentence', section, label: '', text, origin })
      }
    } else if (block.type === 'list') {
      collectItems(block, section, statements)
    } else if (block.type === 'pullQuote') {
      statements.push({ kind: 'highlight', section, label: '', text: block.text, origin: block.origin })
    }
  }
  return statements
}

function collectItems(list: List, section: Section, statements: ArticleStatement[]): void {
  for (const { term, text, origin, children } of list.items) {
    if (text) statements.push({ kind: 'item', section, label: term?.text ?? '', text, origin })
    for (const child of children as List[]) collectItems(child, section, statements)
  }
}
