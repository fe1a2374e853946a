// Script: a figure directive with its YAML.
import { describeIssue } from '@compendium/schema'
import { parse } from 'yaml'
import type { FigurePlan } from '../plan/blocks.ts'
import { type FigureSettings, figureSchema, planFigure } from './plan-figure.ts'
import { refuse, type ScriptContext, type ScriptNode } from './script-context.ts'

type FigureNode = Extract<ScriptNode, { type: 'containerDirective' }>

// A script that is planned again comes with the nodes that it had before.
const known = new WeakMap<FigureNode, FigureSettings>()

/**
 * Plans a figure and notes what its labels state.
 * @param node the directive
 * @param context the script
 * @returns the figure; nothing where its settings or the corpus do not allow it, which is reported
 */
export function planFigureNode(node: FigureNode, context: ScriptContext): FigurePlan[] {
  const settings = known.get(node) ?? readFigure(node, context)
  if (!settings) return []
  known.set(node, settings)
  const figure = planFigure(settings, `figure-${++context.figures}`, context.compendium)
  if (typeof figure === 'string') return refuse(figure, node, context)
  const { title, caption = null } = settings
  const all = figure.labels.flatMap(({ anchors }) => anchors)
  const words = [{ text: title, anchors: all }, ...figure.labels]
  if (caption !== null) words.push({ text: caption, anchors: all })
  for (const one of words)
    context.statements.push({ ...one, kind: 'claim', derived: [], terms: [], place: node.position })
  return [{ type: 'figure', title, caption, draw: figure.draw }]
}

function readFigure(node: FigureNode, context: ScriptContext): FigureSettings | null {
  const code = node.children.find((child) => child.type === 'code')
  let value: unknown
  try {
    value = parse(code?.value ?? '')
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
