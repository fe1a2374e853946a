// Script: a figure directive with its YAML.
import { parseYaml } from '@compendium/schema/editors-files'
import type { Code } from 'mdast'
import type { FigurePlan } from '../plan/blocks.ts'
import { type FigureSettings, figureSchema, planFigure } from './plan-figure.ts'
import { refuse, type ScriptContext, type ScriptNode } from './script-context.ts'

type FigureNode = Extract<ScriptNode, { type: 'containerDirective' }>

/** As many figures as a folder has, with room for edits. */
const mostFigures = 100

// By their YAML: most saves of a script leave its figures as they are.
const known = new Map<string, FigureSettings>()

/**
 * Plans a figure and notes what its labels state.
 * @param node the directive
 * @param context the script
 * @returns the figure; nothing where its settings or the corpus do not allow it, which is reported
 */
export function planFigureNode(node: FigureNode, context: ScriptContext): FigurePlan[] {
  const code = node.children.find((child) => child.type === 'code')
  if (!code) return refuse('Unexpected figure without YAML, expected it in a fenced block', node, context)
  const yaml = code.value
  const settings = known.get(yaml) ?? readFigure(code, context)
  if (!settings) return []
  if (known.size >= mostFigures) known.clear()
  known.set(yaml, settings)
  const figure = planFigure(settings, `figure-${++context.figures}`, context.compendium)
  if (typeof figure === 'string') return refuse(figure, node, context)
  const { title, caption = null } = settings
  const all = figure.labels.flatMap(({ anchors }) => anchors)
  const words = [{ text: title, anchors: all }, ...figure.labels]
  if (caption !== null) words.push({ text: caption, anchors: all })
  for (const one of words)
    context.statements.push({ ...one, kind: 'claim', derived: [], terms: [], place: node.position })
  return [{ type: 'figure', title, caption, shows: figure.shows }]
}

function readFigure({ value: yaml, position }: Code, context: ScriptContext): FigureSettings | null {
  const { value, issues } = parseYaml(yaml, figureSchema)
  const fence = position!.start
  // The YAML begins on the line below its fence, as far to the right.
  const placeAt = ({ line, column }: { line: number; column: number }) => ({
    line: fence.line + line,
    column: fence.column - 1 + column,
  })
  for (const { place, reason } of issues)
    refuse(reason, { position: { start: placeAt(place.start), end: placeAt(place.end) } }, context)
  return value
}
