// View: the medicines on the chain that an editor has laid out, from their typed targets.
import { agentsOnAxis, measureSystemSans, toSvg } from '@compendium/figures'
import type { ResolvedAxis } from '../editors/resolve-editors.ts'
import type { ViewContext } from './context.ts'
import type { FigureView } from './view-model.ts'
import { capital } from './words.ts'

/**
 * Draws where the medicines act.
 * @param context the corpus with its indexes
 * @param axis the chain
 * @returns the figure; null where no medicine acts on a stage of it
 */
export function drawAgents(context: ViewContext, axis: ResolvedAxis): FigureView | null {
  const agents = context.compendium.medicines.flatMap(({ id, name, class: kind, statements }) => {
    const values = new Set(
      statements.flatMap(({ property, values }) =>
        property === 'target' || property === 'mechanism' ? values : [],
      ),
    )
    const targets = axis.stages.flatMap(({ target }, stage) => (values.has(target) ? [stage] : []))
    const conflict = context.conflicts.about(id, 'target').length ? 'where it acts' : null
    return targets.length ? [{ name: capital(name), effect: capital(kind ?? ''), targets, conflict }] : []
  })
  if (!agents.length) return null
  const id = context.fragment('f-agents')
  const stages = axis.stages.map(({ name }) => name)
  const scene = agentsOnAxis(
    { id: `${id}-drawing`, title: axis.title, stages, signals: axis.signals, agents },
    { width: 480, fontSize: 12, measure: measureSystemSans },
  )
  return {
    id,
    svg: toSvg(scene),
    caption: `${axis.title}. An arrow leads from a medicine to each place that an article names.`,
    sources: axis.origins.flatMap((origin) =>
      context.quotes.link(origin, { label: axis.title, href: `#${id}` }),
    ),
  }
}
