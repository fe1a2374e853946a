// Stage: release. After a build: which ids of the last one are gone, and the redirects that would keep them.
import { report } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { findLostIds } from '../diff/diff-datasets.ts'
import { readProposals, writeProposals } from './proposals-file.ts'

/** What an editor should know of lost ids. */
export interface RedirectProposal {
  /** The file of proposals; null where no id is lost. */
  text: string | null
  /** A warning for every lost id. */
  messages: VFileMessage[]
}

/**
 * Compare a build with the one before it, and propose redirects for the ids that are gone. Proposals that no editor has
 * accepted yet stay, however often the corpus is built.
 *
 * @param previous The compendium of the last build; null where there is none.
 * @param current The compendium of this build, redirects of the editors included.
 * @param pending The file of proposals that the last build wrote; null where there is none.
 * @returns The file to write, and warnings `id-moved` and `id-gone` at `redirects.yaml`.
 */
export async function proposeRedirects(
  previous: Compendium | null,
  current: Compendium,
  pending: string | null,
): Promise<RedirectProposal> {
  const { redirects, gone } = await readProposals(pending)
  const known = new Set([...Object.keys(current.redirects), ...idsOf(current)])
  for (const [id, { to }] of Object.entries(redirects)) {
    if (known.has(id) || !to.every((target) => known.has(target))) delete redirects[id]
  }
  const lost = new Set(gone.filter((id) => !known.has(id)))
  if (previous) {
    const { removed, proposed } = findLostIds(previous, current)
    for (const { id } of removed) lost.add(id)
    for (const { id, how, to } of proposed) redirects[id] = { kind: how, to }
  }
  for (const id of Object.keys(redirects)) lost.delete(id)
  const file = new VFile({ path: 'redirects.yaml' })
  for (const [id, { kind, to }] of Object.entries(redirects)) {
    const targets = to.map((target) => `\`${target}\``).join(' and ')
    report(
      file,
      `Unexpected loss of the id \`${id}\`, expected a redirect: its content is ${kind} to ${targets}`,
      {
        ruleId: 'id-moved',
        note: 'Accept it: move its line from redirects.proposed.yaml to redirects.yaml.',
      },
    )
  }
  for (const id of lost) {
    report(file, `Unexpected loss of the id \`${id}\`, expected an entity that is like it`, {
      ruleId: 'id-gone',
      note: 'Write where it points into redirects.yaml, or release a major version.',
    })
  }
  return { text: writeProposals({ redirects, gone: [...lost] }), messages: file.messages }
}

function* idsOf({ meta: _meta, redirects: _redirects, ...lists }: Compendium): Generator<string> {
  for (const list of Object.values(lists)) for (const { id } of list) yield id
}
