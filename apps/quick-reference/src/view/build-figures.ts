// View: drawings of what the sections already say in words, from the same entities.
import { measureSystemSans, recoveryCurve, recoveryTimeline, toSvg } from '@compendium/figures'
import type { Finding, Table } from '@compendium/schema'
import type { ViewContext } from './context.ts'
import { readTimeframe } from './read-timeframe.ts'
import { fingerprint } from './slug.ts'
import type { FigureView, SectionView } from './view-model.ts'

const options = { width: 400, fontSize: 12, measure: measureSystemSans }

/**
 * Adds figures to the sections they belong to: a timeline for each table of phases, a curve for each sentence that
 * pairs shares with times.
 * @param context the corpus with its indexes
 * @param tables the tables, sorted
 * @param sections the sections of the page; the one of figures and times is changed
 */
export function buildFigures(
  context: ViewContext,
  tables: Record<'phases', readonly Table[]>,
  sections: readonly SectionView[],
): void {
  const recovery = sections.find(({ id }) => id === 'recovery')
  if (!recovery) return
  recovery.figures.push(...tables.phases.flatMap((table) => drawTimeline(context, table) ?? []))
  const bySentence = new Map<string, Finding[]>()
  for (const finding of context.compendium.findings) {
    const key = `${finding.document} ${finding.sentence}`
    const list = bySentence.get(key)
    if (list) list.push(finding)
    else bySentence.set(key, [finding])
  }
  for (const findings of bySentence.values()) {
    const figure = drawCurve(context, findings)
    if (figure) recovery.figures.push(figure)
  }
}

function drawTimeline(context: ViewContext, table: Table): FigureView | null {
  const phases = table.rows.flatMap((row) => {
    const time = readTimeframe(row[0]?.text ?? '')
    return time ? [{ ...time, label: row[0]!.text, text: row.at(-1)?.text ?? '' }] : []
  })
  if (phases.length < 2 || phases.length < table.rows.length) return null
  const last = Math.max(...phases.map(({ end }) => end))
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => last / months <= 9) ?? last
  const id = context.fragment(`f-${fingerprint(table.id)}`)
  const title = table.caption?.text ?? table.columns[0]?.label ?? 'Timeline'
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step)
  const scene = recoveryTimeline({ id: `${id}-drawing`, title, axisLabel: 'Months', ticks, phases }, options)
  const origin = { document: table.document, spans: table.rows.flat().flatMap((cell) => cell.origin.spans) }
  return {
    id,
    svg: toSvg(scene),
    caption: `${title}. Last column of the table below, drawn to scale.`,
    sources: context.quotes.link(origin, { label: title, href: `#${id}` }),
  }
}

function drawCurve(context: ViewContext, findings: readonly Finding[]): FigureView | null {
  const ordered = [...findings].sort((a, b) => offset(a) - offset(b))
  const points = ordered.flatMap((finding, index) => {
    const next = ordered.slice(index + 1).find(({ kind }) => kind === 'percentage' || kind === 'duration')
    const time = next?.kind === 'duration' ? readTimeframe(next.text) : null
    return finding.kind === 'percentage' && finding.value !== null && time
      ? [{ x: time.end, y: finding.value, low: null, high: null, label: finding.text }]
      : []
  })
  const shares = ordered.filter(({ kind }) => kind === 'percentage').length
  if (points.length < 2 || points.length < shares) return null
  const first = ordered[0]!
  const { population } = context.evidence.of(
    ordered.map(({ origin }) => origin),
    first.sentence,
  )
  const id = context.fragment(`f-${fingerprint(first.id)}`)
  const last = Math.max(...points.map(({ x }) => x))
  const title = 'Share over time'
  const article = context.articles.get(first.document)
  const scene = recoveryCurve(
    {
      id: `${id}-drawing`,
      title,
      x: { label: 'Months', ticks: [0, ...new Set(points.map(({ x }) => x))].filter((x) => x <= last) },
      y: { label: 'Per cent', ticks: [0, 25, 50, 75, 100] },
      series: [
        {
          label: population ?? `As printed in ${article?.key ?? 'the article'}`,
          otherPopulation: population !== null,
          points,
        },
      ],
    },
    options,
  )
  return {
    id,
    svg: toSvg(scene),
    caption: first.sentence,
    sources: context.quotes.link(first.origin, { label: title, href: `#${id}` }),
  }
}

function offset({ origin }: Finding): number {
  return origin.spans[0]?.start.offset ?? 0
}
