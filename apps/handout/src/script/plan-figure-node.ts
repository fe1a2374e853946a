// Script: a figure directive with its YAML.
import { describeIssue } from '@compendium/schema/editors-files'
import { parse } from 'yaml'
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
  const yaml = node.children.find((child) => child.type === 'code')?.value ?? ''
  const settings = known.get(yaml) ?? readFigure(yaml, node, context)
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

function readFigure(yaml: string, node: FigureNode, context: ScriptContext): FigureSettings | null {
  let value: unknown
  try {
    value = parse(yaml)
  } catch (error) {
    refuse(
      `Unexpected YAML of a figure, expected well-formed: ${(error as Error).message.split('\n')[0]}`,
      node,
      context,
    )
    return null
  }
  const result = figureSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues.flatMap((found) => describeIssue(found, figureSchema))
  refuse(`${issue!.reason} of the figure`, node, context)
  return null
}
