// Stage: diff. A difference as Markdown: what a reader must know first, first.
import type { Bump } from './bump.ts'
import type { Change, Nature } from './change.ts'
import type { DatasetDiff, IdChange } from './diff-datasets.ts'

const headings: readonly [Nature, string][] = [
  ['safety', 'Changed doses, units, ranges and cautions'],
  ['data', 'Changed data'],
  ['wording', 'Changed wording'],
  ['alias', 'Changed names'],
  ['confidence', 'Changed confidence'],
]
const longest = 160
const lead = 40

/** A window of a text; long texts begin shortly before they differ. */
function excerpt(text: string | null, from: number): string {
  if (text === null) return '(none)'
  const start = text.length > longest ? Math.max(0, from - lead) : 0
  const end = Math.min(text.length, start + longest)
  return `“${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}”`
}

function changeLine({ id, field, before, after }: Change): string {
  let same = 0
  const [old, now] = [before ?? '', after ?? '']
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++
  return `- \`${id}\` ${field}: ${excerpt(before, same)} → ${excerpt(after, same)}`
}

const idLines = (ids: readonly IdChange[]) => ids.map(({ kind, id }) => `- \`${id}\` (${kind})`)

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title} (${lines.length})\n\n${lines.join('\n')}\n\n`
}

/** What a diff comes down to, in a line. */
const verdicts: Readonly<Record<Bump, string>> = {
  major: 'Programs that read the data can break: least bump **major**.',
  minor: 'New or changed facts: least bump **minor**.',
  patch: 'No new fact: least bump **patch**.',
  none: 'No difference.',
}

/**
 * Write a difference as Markdown.
 *
 * @param diff The difference.
 * @returns Markdown; changes of position only are a number.
 */
export function formatDiff(diff: DatasetDiff): string {
  const changes = headings.map(([nature, title]) => {
    return section(title, diff.changed.filter((change) => change.nature === nature).map(changeLine))
  })
  const [safety, ...others] = changes
  const moved = diff.moved.map(
    ({ id, how, to }) => `- \`${id}\` ${how} to ${to.map((one) => `\`${one}\``).join(', ')}`,
  )
  const proposed = diff.proposed.map(
    ({ id, how, to, likeness }) =>
      `- \`${id}\` ${how} to ${to.map((one) => `\`${one}\``).join(', ')} (${Math.round(likeness * 100)} % alike)`,
  )
  const found = new Set(diff.proposed.map(({ id }) => id))
  const lost = diff.removed.filter(({ id }) => !found.has(id))
  const positions =
    diff.repositioned.length > 0 ? `Positions only: ${diff.repositioned.length} entities.\n\n` : ''
  return [
    `${verdicts[diff.bump]}\n\n`,
    safety,
    section(
      'Contract and package',
      diff.contract.map(({ subject, message, bump }) => `- \`${subject}\`: ${message} (${bump})`),
    ),
    section('Removed, and nothing is like them', idLines(lost)),
    section('Removed, with a redirect to accept in redirects.yaml', proposed),
    section('Moved', moved),
    section('Added', idLines(diff.added)),
    ...others,
    positions,
  ]
    .join('')
    .trimEnd()
    .concat('\n')
}
