// Script: a figure directive with its YAML.
import { describeIssue } from '@compendium/schema'
import { parse } from 'yaml'
import type { FigurePlan } from '../plan/blocks.ts'
import { figureSchema, planFigure } from './plan-figure.ts'
import { refuse, type ScriptContext, type ScriptNode } from './script-context.ts'

/**
 * Plans a figure and notes what its labels state.
 * @param node the directive
 * @param context the script
 * @returns the figure; nothing where its settings or the corpus do not allow it, which is reported
 */
export function planFigureNode(
  node: Extract<ScriptNode, { type: 'containerDirective' }>,
  context: ScriptContext,
): FigurePlan[] {
  const code = node.children.find((child) => child.type === 'code')
  let value: unknown
  try {
    value = parse(code?.value ?? '')
  } catch (error) {
    return refuse(
      `Unexpected YAML of a figure, expected well-formed: ${(error as Error).message.split('\n')[0]}`,
      node,
      context,
    )
  }
  const result = figureSchema.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues.flatMap((found) => describeIssue(found, figureSchema))
    return refuse(`${issue!.reason} of the figure`, node, context)
  }
  const figure = planFigure(result.data, `figure-${++context.figures}`, context.compendium)
  if (typeof figure === 'string') return refuse(figure, node, context)
  const place = node.position
  for (const label of figure.labels)
    context.statements.push({ ...label, kind: 'claim', derived: [], terms: [], place })
  return [{ type: 'figure', caption: result.data.caption ?? null, draw: figure.draw }]
}
