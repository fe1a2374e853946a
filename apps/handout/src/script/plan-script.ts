// Script: the editors' tree to blocks for print and statements for the checks.
import { report } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import type { VFile } from 'vfile'
import { parse } from 'yaml'
import type { ListPlan, PlanBlock, TablePlan } from '../plan/blocks.ts'
import { figureSchema, planFigure } from './plan-figure.ts'
import { type Inline, planInline } from './plan-inline.ts'
import { planSources } from './plan-sources.ts'
import { planWords } from './plan-words.ts'
import type { Script } from './read-script.ts'
import type { Statement } from './statement.ts'

/** Blocks in order, and everything they state. */
export interface PlannedScript {
  blocks: PlanBlock[]
  statements: Statement[]
}

/** Rows to be written in by hand are this many lines high: about 1 cm. */
const writeInLines = 1.5

interface Context {
  script: Script
  compendium: Compendium
  file: VFile
  statements: Statement[]
  figures: number
}

type Content = RootContent | BlockContent | DefinitionContent

/**
 * Plans a script. What cannot be printed is reported as an error.
 * @param script settings and tree
 * @param compendium the corpus
 * @param file the script, for messages
 */
export function planScript(script: Script, compendium: Compendium, file: VFile): PlannedScript {
  const context: Context = { script, compendium, file, statements: [], figures: 0 }
  const body = planAll(script.tree.children, context)
  const words = planWords(context.statements, compendium, file)
  const blocks = body.map((block) => (block.type === 'definitions' ? { ...block, entries: words } : block))
  return {
    blocks: [{ type: 'heading', level: 1, text: script.settings.title }, ...blocks],
    statements: context.statements,
  }
}

function planAll(nodes: Content[], context: Context): PlanBlock[] {
  return nodes.flatMap((node) => planNode(node, context))
}

function planNode(node: Content, context: Context): PlanBlock[] {
  switch (node.type) {
    case 'heading': {
      const inline = read(node.children, context)
      const text = textOf(inline)
      state(inline, text, context, node.position, 'heading')
      return [{ type: 'heading', level: node.depth <= 2 ? 2 : 3, text }]
    }
    case 'paragraph':
      return [paragraph(node.children, 'normal', context, node.position)]
    case 'list':
      return [planList(node, context)]
    case 'table':
      return [planTable(node, null, 1, context)]
    case 'leafDirective':
      switch (node.name) {
        case 'page-break':
          return [{ type: 'pageBreak' }]
        case 'word-list':
          return [{ type: 'definitions', entries: [] }]
        case 'sources':
          return [
            planSources(
              (node.attributes?.refs ?? '').split(/\s+/).filter(Boolean),
              context.compendium,
              context.file,
              node.position,
            ),
          ]
      }
      break
    case 'containerDirective':
      return planContainer(node, context)
    case 'html':
      // A comment to other editors.
      if (/^<!--[\s\S]*-->$/.test(node.value)) return []
  }
  return fault(
    `Unexpected \`${'name' in node ? `::${node.name}` : node.type}\`, expected a block that a handout can print`,
    node,
    context,
  )
}

function planContainer(
  node: Extract<Content, { type: 'containerDirective' }>,
  context: Context,
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
          ? [paragraph(child.children, 'lead', context, child.position)]
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
  return fault(
    `Unexpected \`:::${name}\`, expected box, columns, lead, table, write-in or figure with its parts`,
    node,
    context,
  )
}

function planFigureNode(
  node: Extract<Content, { type: 'containerDirective' }>,
  context: Context,
): PlanBlock[] {
  const code = node.children.find((child) => child.type === 'code')
  let value: unknown
  try {
    value = parse(code?.value ?? '')
  } catch (error) {
    return fault(`Unexpected YAML: ${(error as Error).message.split('\n')[0]}`, node, context)
  }
  const result = figureSchema.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]!
    return fault(`Unexpected figure, at \`${issue.path.join('.')}\`: ${issue.message}`, node, context)
  }
  const figure = planFigure(result.data, `figure-${++context.figures}`, context.compendium)
  if (typeof figure === 'string') return fault(figure, node, context)
  const place = node.position
  for (const label of figure.labels)
    context.statements.push({ ...label, kind: 'claim', derived: [], terms: [], place })
  return [{ type: 'figure', caption: result.data.caption ?? null, draw: figure.draw }]
}

function paragraph(
  nodes: PhrasingContent[],
  style: 'normal' | 'lead',
  context: Context,
  place: Statement['place'],
): PlanBlock {
  const inline = read(nodes, context)
  state(inline, textOf(inline), context, place)
  return { type: 'paragraph', style, runs: inline.runs }
}

function planList(list: List, context: Context): ListPlan {
  const boxes = list.children.some((item) => typeof item.checked === 'boolean')
  return {
    type: 'list',
    marker: boxes ? 'checkbox' : list.ordered ? 'number' : 'bullet',
    items: list.children.map((item: ListItem) => {
      const [first, ...rest] = item.children
      const inline = read(first?.type === 'paragraph' ? first.children : [], context)
      state(inline, textOf(inline), context, item.position)
      const children = rest.flatMap((child) => (child.type === 'list' ? [planList(child, context)] : []))
      return { runs: inline.runs, children }
    }),
  }
}

function planTable(table: Table, caption: string | null, rowLines: number, context: Context): TablePlan {
  const [head, ...rows] = table.children
  const columns = (head?.children ?? []).map((cell) => textOf(read(cell.children, context)))
  if (head)
    context.statements.push({
      text: columns.join('. '),
      kind: 'heading',
      anchors: [],
      derived: [],
      terms: [],
      place: head.position,
    })
  return {
    type: 'table',
    caption,
    columns,
    rowLines,
    rows: rows.map((row) => {
      const cells = row.children.map((cell) => read(cell.children, context))
      const texts = cells.map(textOf)
      const all: Inline = {
        runs: [],
        anchors: cells.flatMap((cell) => cell.anchors),
        derived: cells.flatMap((cell) => cell.derived),
        terms: cells.flatMap((cell) => cell.terms),
        free: cells.every((cell) => cell.free || cell.runs.length === 0),
      }
      state(all, texts.filter(Boolean).join('. '), context, row.position)
      return texts
    }),
  }
}

function read(nodes: PhrasingContent[], context: Context): Inline {
  return planInline(nodes, context.script.settings.lines, context.file)
}

function state(
  inline: Inline,
  text: string,
  context: Context,
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

function textOf(inline: Inline): string {
  return inline.runs
    .map((run) => run.text)
    .join('')
    .trim()
}

function fault(reason: string, node: Content, context: Context): PlanBlock[] {
  report(context.file, reason, { ruleId: 'handout-directive', place: node.position, fatal: true })
  return []
}
