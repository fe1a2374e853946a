// Script: the editors' tree to blocks for print and statements for the checks.
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import type { PlanBlock } from '../plan/blocks.ts'
import type { AnchorTarget } from './anchor-index.ts'
import { planFigureNode } from './plan-figure-node.ts'
import { articleLines, planSources } from './plan-sources.ts'
import { planList, planParagraph, planTable } from './plan-text-blocks.ts'
import { planWords } from './plan-words.ts'
import type { Script } from './read-script.ts'
import {
  addStatement,
  readInline,
  refuse,
  type ScriptContext,
  type ScriptNode,
  textOf,
} from './script-context.ts'
import type { Statement } from './statement.ts'

/** Blocks in order, and everything they state. */
export interface PlannedScript {
  blocks: PlanBlock[]
  statements: Statement[]
}

/** Rows to be written in by hand are this many lines high: about 1 cm. */
const writeInLines = 1.5

/**
 * Plans a script. What cannot be printed is reported as an error.
 * @param script settings and tree
 * @param compendium the corpus
 * @param index entities by id
 * @param file the script, for messages
 */
export function planScript(
  script: Script,
  compendium: Compendium,
  index: ReadonlyMap<string, AnchorTarget>,
  file: VFile,
): PlannedScript {
  const context: ScriptContext = {
    ...{ script, compendium, file },
    ...{ statements: [], words: [], sources: [], figures: 0 },
  }
  const body = planAll(script.tree.children, context)
  context.words.push(...planWords(context.statements, compendium, file))
  const articles = articleLines(context.statements, compendium, index)
  for (const { entries } of context.sources) entries.push(...articles)
  return {
    blocks: [{ type: 'heading', level: 1, text: script.settings.title }, ...body],
    statements: context.statements,
  }
}

function planAll(nodes: ScriptNode[], context: ScriptContext): PlanBlock[] {
  return nodes.flatMap((node) => planNode(node, context))
}

function planNode(node: ScriptNode, context: ScriptContext): PlanBlock[] {
  switch (node.type) {
    case 'heading': {
      const inline = readInline(node.children, context)
      const text = textOf(inline)
      addStatement(inline, text, context, node.position, 'heading')
      return [{ type: 'heading', level: node.depth <= 2 ? 2 : 3, text }]
    }
    case 'paragraph':
      return [planParagraph(node.children, 'normal', context, node.position)]
    case 'list':
      return [planList(node, context)]
    case 'table':
      return [planTable(node, null, 1, context)]
    case 'leafDirective':
      switch (node.name) {
        case 'page-break':
          return [{ type: 'pageBreak' }]
        case 'word-list':
          return [{ type: 'definitions', entries: context.words }]
        case 'write-line': {
          const { runs } = planParagraph(node.children, 'normal', context, node.position)
          return [{ type: 'writeLine', runs }]
        }
        case 'sources': {
          const refs = (node.attributes?.refs ?? '').split(/\s+/).filter(Boolean)
          const sources = planSources(refs, context.compendium, context.file, node.position)
          context.sources.push(sources)
          return [sources]
        }
      }
      break
    case 'containerDirective':
      return planContainer(node, context)
    case 'html':
      // A comment to other editors.
      if (/^<!--[\s\S]*-->$/.test(node.value)) return []
  }
  return refuse(
    `Unexpected \`${'name' in node ? `::${node.name}` : node.type}\`, expected a block that a handout can print`,
    node,
    context,
  )
}

function planContainer(
  node: Extract<ScriptNode, { type: 'containerDirective' }>,
  context: ScriptContext,
): PlanBlock[] {
  const { name, attributes } = node
  switch (name) {
    case 'box': {
      const tone = attributes?.tone ?? 'plain'
      if (tone !== 'main' && tone !== 'plain' && tone !== 'warning') break
      return [{ type: 'box', tone, blocks: planAll(node.children, context) }]
    }
    case 'columns': {
      const columns = node.children.map((child) =>
        child.type === 'containerDirective' ? planAll(child.children, context) : planNode(child, context),
      )
      return [{ type: 'columns', columns }]
    }
    case 'lead':
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? [planParagraph(child.children, 'lead', context, child.position)]
          : planNode(child, context),
      )
    case 'table':
    case 'write-in': {
      const table = node.children.find((child) => child.type === 'table')
      if (!table) break
      return [planTable(table, attributes?.caption ?? null, name === 'write-in' ? writeInLines : 1, context)]
    }
    case 'figure':
      return planFigureNode(node, context)
  }
  return refuse(
    `Unexpected \`:::${name}\`, expected box, columns, lead, table, write-in or figure with its parts`,
    node,
    context,
  )
}
