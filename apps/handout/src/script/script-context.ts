// Script: what the planning of each block shares.
import { report } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { SourcesPlan } from '../plan/blocks.ts'
import { type Inline, planInline } from './plan-inline.ts'
import type { Script } from './read-script.ts'
import type { Statement } from './statement.ts'

/** The script at hand, and what has been read of it. */
export interface ScriptContext {
  script: Script
  compendium: Compendium
  file: VFile
  /** Everything stated so far, in the order of print. */
  statements: Statement[]
  /** Entries of the word list, filled in when all words are known. */
  words: { term: string; text: string }[]
  /** Lists of sources, which the articles join when all statements are known. */
  sources: SourcesPlan[]
  figures: number
}

/** A node that may stand where a block stands. */
export type ScriptNode = RootContent | BlockContent | DefinitionContent

/**
 * Reads phrasing with the free lines of the script at hand.
 * @param nodes phrasing content
 * @param context the script
 */
export function readInline(nodes: PhrasingContent[], context: ScriptContext): Inline {
  return planInline(nodes, context.script.settings.lines, context.file)
}

/**
 * Notes what a paragraph, item, row or heading states; nothing for blank text.
 * @param inline its runs and directives
 * @param text its text as printed
 * @param context the script
 * @param place of its node
 * @param kind a claim, unless it is a heading
 */
export function addStatement(
  inline: Inline,
  text: string,
  context: ScriptContext,
  place: Statement['place'],
  kind: 'claim' | 'heading' = 'claim',
): void {
  if (!text) return
  const { anchors, derived, terms, free } = inline
  context.statements.push({
    text,
    kind: free && anchors.length === 0 ? 'free' : kind,
    anchors,
    derived,
    terms,
    place,
  })
}

/**
 * Text of runs as printed.
 * @param inline runs
 */
export function textOf(inline: Inline): string {
  return inline.runs
    .map((run) => run.text)
    .join('')
    .trim()
}

/**
 * Reports a node that cannot be printed, as an error.
 * @param reason what was found and what was expected
 * @param node the node, or where the fault stands in it
 * @param context the script
 * @param near what the editor may have meant
 * @returns no block
 */
export function refuse(
  reason: string,
  node: Pick<ScriptNode, 'position'>,
  context: ScriptContext,
  near: string | null = null,
): [] {
  report(context.file, reason, {
    ruleId: 'handout-directive',
    place: node.position,
    expected: near === null ? undefined : [near],
    note:
      near === null
        ? 'The README of the handout lists the directives, each with its parts.'
        : `Did you mean \`${near}\`?`,
    fatal: true,
  })
  return []
}
