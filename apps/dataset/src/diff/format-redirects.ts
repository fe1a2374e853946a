// Stage: diff. Proposed redirects as the YAML that editors keep.
import type { Move } from './find-moves.ts'

/**
 * Write redirects for an editor to accept.
 *
 * @param moves Where removed ids went.
 * @returns The `redirects` of `redirects.yaml`; empty text where there are none.
 */
export function formatRedirects(moves: readonly Move[]): string {
  if (moves.length === 0) return ''
  const entries = moves.map(({ id, how, to }) => {
    const ids = to.map((one) => JSON.stringify(one)).join(', ')
    return `  ${JSON.stringify(id)}: { kind: ${how}, to: [${ids}] }\n`
  })
  return `redirects:\n${entries.join('')}`
}
