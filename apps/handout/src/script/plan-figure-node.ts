// Script: a figure directive with its YAML.
import { parseYaml } from '@compendium/schema/editors-files'
import type { Code } from 'mdast'
import type { FigurePlan } from '../plan/blocks.ts'
import { type FigureSettings, figureSchema } from './figure-settings.ts'
import { planFigure } from './plan-figure.ts'
import { refuse, type ScriptContext, type ScriptNode } from './script-context.ts'

type Position = NonNullable<Code['position']>
type Point = Position['start']
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
  if ('reason' in figure)
    return refuse(figure.reason, { position: placeIn(code, figure.id) }, context, figure.near)
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
  for (const { place, reason } of issues)
    refuse(
      reason,
      { position: { start: placeAt(place.start, position!), end: placeAt(place.end, position!) } },
      context,
    )
  return value
}

// The YAML begins on the line below its fence, as far to the right.
function placeAt({ line, column }: Point, { start }: Position): Point {
  return { line: start.line + line, column: start.column - 1 + column }
}

// An id may stand among the sources of the figure too, which come first.
function placeIn({ value: yaml, position }: Code, words: string): Position {
  const lines = yaml.slice(0, yaml.lastIndexOf(words)).split('\n')
  const [line, column] = [lines.length, lines.at(-1)!.length + 1]
  return {
    start: placeAt({ line, column }, position!),
    end: placeAt({ line, column: column + words.length }, position!),
  }
}
