// Stage: interchange. References as CSL-JSON, BibTeX and RIS; the latter two are read back by citation-js.
import { toBibtex } from '@compendium/citation'
import type { Reference } from '@compendium/schema'
import { toJson } from '../write/json.ts'
import { cslItems, cslPath } from './csl.ts'
import type { LossReport } from './losses.ts'
import { writeRis } from './ris.ts'
import { noteRoundTrip } from './round-trip.ts'

/**
 * Write the bibliographies.
 *
 * @param references The references.
 * @param losses Takes what the formats do not hold.
 * @returns Content by path.
 */
export async function referenceFiles(
  references: readonly Reference[],
  losses: LossReport,
): Promise<Map<string, string>> {
  const items = cslItems(references, losses)
  const some = items.length > 0
  const files = new Map([
    ['references.bib', some ? await toBibtex(items as Parameters<typeof toBibtex>[0]) : ''],
    ['references.ris', some ? await writeRis(items) : ''],
  ])
  if (some) {
    const { Cite } = await import('@citation-js/core')
    for (const [path, text] of files) {
      noteRoundTrip(path, items, new Cite(text).data as Record<string, unknown>[], losses)
    }
  }
  return files.set(cslPath, toJson(items))
}
