// Script: phrasing of Markdown to runs, with the directives inside it.
import { report } from '@compendium/diagnostics'
import type { PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Run } from '../plan/blocks.ts'
import type { Anchor, DerivedNumber } from './statement.ts'

/** Runs of a paragraph, item or cell with what its directives said. */
export interface Inline {
  runs: Run[]
  anchors: Anchor[]
  derived: DerivedNumber[]
  terms: string[]
  /** True where all text comes from a free line of the settings. */
  free: boolean
}

/**
 * Reads phrasing. `:from{id= quote=}` anchors it, `:term[word]` explains a word, `:derived[2½]{formula=}` prints a number that
 * follows from others, `:line{key=}` prints a free line.
 * @param nodes phrasing content
 * @param lines free lines of the settings
 * @param file takes errors on what cannot be printed
 */
export function planInline(nodes: PhrasingContent[], lines: Record<string, string>, file: VFile): Inline {
  const inline: Inline = { runs: [], anchors: [], derived: [], terms: [], free: false }
  let own = ''
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        inline.runs.push({ text: node.value.replace(/\s+/gu, ' ') })
        own += node.value
        break
      case 'break':
        inline.runs.push({ text: ' ' })
        break
      case 'strong':
        inline.runs.push({ text: plainText(node.children), bold: true })
        own += plainText(node.children)
        break
      case 'textDirective': {
        const { id, quote, formula, key } = node.attributes ?? {}
        const label = plainText(node.children)
        if (node.name === 'from' && id) {
          inline.anchors.push(
            ...id.split(/\s+/).map((one) => ({ id: one, quote: quote ?? null, place: node.position })),
          )
        } else if (node.name === 'term' && label) {
          inline.runs.push({ text: label, bold: true })
          inline.terms.push(label)
          own += label
        } else if (node.name === 'derived' && label && formula) {
          inline.runs.push({ text: label })
          inline.derived.push({ text: label, formula })
          own += label
        } else if (node.name === 'line' && key && lines[key] !== undefined) {
          inline.runs.push({ text: lines[key] })
          inline.free = true
        } else fault(`:${node.name}`, node, file)
        break
      }
      default:
        fault(node.type, node, file)
    }
  }
  if (own.trim()) inline.free = false
  return { ...inline, runs: trimmed(inline.runs) }
}

function trimmed(runs: Run[]): Run[] {
  const last = runs.findLastIndex((run) => run.text.trim() !== '')
  return runs
    .slice(0, last + 1)
    .map((run, index) => (index === last ? { ...run, text: run.text.trimEnd() } : run))
}

function plainText(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? plainText(node.children as PhrasingContent[]) : '',
    )
    .join('')
}

function fault(what: string, node: PhrasingContent, file: VFile): void {
  report(
    file,
    `Unexpected \`${what}\`, expected text, strong, or a complete from, term, derived or line directive`,
    {
      ruleId: 'handout-directive',
      place: node.position,
      note: 'The README of the handout lists the directives, each with its parts.',
      fatal: true,
    },
  )
}
