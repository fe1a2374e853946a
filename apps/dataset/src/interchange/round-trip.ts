// Stage: interchange. Reads a bibliography back and says what did not survive.
import type { CslItem, CslName } from '@compendium/schema'
import type { LossReport } from './losses.ts'

const nameText = ({ literal, given, family, suffix, ...particles }: CslName) =>
  [particles['dropping-particle'], particles['non-dropping-particle'], literal ?? family, given, suffix]
    .filter(Boolean)
    .join(' ')

/** What is compared of a field: names as text, dashes and spaces as one kind, dates and the rest as they are. */
function comparable(value: unknown): string {
  if (Array.isArray(value)) return value.map((name: CslName) => nameText(name)).join('; ')
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return String(value ?? '')
    .replace(/\p{Dash}+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Compare items with what a reader made of a file, and note every field that did not survive.
 *
 * @param path Path of the file in the package.
 * @param items What was written.
 * @param read What was read back, ids included.
 * @param losses Takes the fields that are gone or changed.
 */
export function noteRoundTrip(
  path: string,
  items: readonly CslItem[],
  read: readonly Record<string, unknown>[],
  losses: LossReport,
): void {
  const byId = new Map(read.map((item) => [String(item['citation-key'] ?? item.id), item]))
  for (const item of items) {
    const back = byId.get(item.id) ?? {}
    for (const [field, value] of Object.entries(item)) {
      if (field === 'id' || comparable(value) === comparable(back[field])) continue
      const label = `${field} of ${item.type}`
      const reason =
        back[field] === undefined ? 'not read back by citation-js' : 'read back differently by citation-js'
      losses.add(path, label, `${reason}; references.csl.json keeps it`, item.id)
    }
  }
}
