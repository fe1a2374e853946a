// Stage: confidence. Says in sentences what made a reading uncertain.

import { countBrokenLines, opensWithRest } from './broken-lines.ts'
import type { Hypothesis, PreparedTable } from './decide.ts'

const unsure = Math.log(0.6)

/**
 * Explains what lowered the confidence of a reading.
 *
 * @param table the lines that were read
 * @param best the reading that won
 * @param second the next one, if there is one
 * @returns one sentence a cause; empty when nothing was in doubt
 */
export function explain(table: PreparedTable, best: Hypothesis, second?: Hypothesis): string[] {
  const reasons: string[] = []
  const lines = table.rows.map(({ context }) => context.line.tokens)
  const broken = countBrokenLines(lines)
  if (broken > 0)
    reasons.push(`${broken} of ${lines.length} lines open or end as if a row went on over two lines.`)
  if (opensWithRest(lines)) reasons.push('The first line below the header may belong to the header.')
  if (second && best.probability < 0.9)
    reasons.push(
      `The number of columns is in doubt: ${best.count} (${percent(best.probability)}) or ${second.count} (${percent(second.probability)}).`,
    )
  if (best.header[0].logProbability < unsure)
    reasons.push('The labels of the header can be cut in more than one way.')
  const rows = best.cut.rows
  const doubtful = rows.filter(({ logProbability }) => logProbability < unsure).length
  if (doubtful > 0) reasons.push(`${doubtful} of ${rows.length} rows can be cut in more than one way.`)
  const ragged = rows.filter(({ bounds }) =>
    bounds.some((bound, i, all) => i > 0 && bound === all[i - 1]),
  ).length
  if (ragged > 0) reasons.push(`${ragged} of ${rows.length} rows have fewer cells than there are columns.`)
  if (rows.length === 0) reasons.push('There is no row that the header could agree with.')
  else if (rows.length === 1) reasons.push('There is only one row, so no other row confirms its cuts.')
  return reasons
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
