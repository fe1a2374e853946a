// Stage: diff. Proposed redirects as the YAML that editors keep.
import { writeProposals } from '../release/proposals-file.ts'
import type { Move } from './find-moves.ts'

/**
 * Write redirects for an editor to accept.
 *
 * @param moves Where removed ids went.
 * @returns The `redirects` of `redirects.yaml`; empty text where there are none.
 */
export function formatRedirects(moves: readonly Move[]): string {
  const redirects = Object.fromEntries(moves.map(({ id, how, to }) => [id, { kind: how, to }]))
  return writeProposals({ redirects, gone: [] }) ?? ''
}
