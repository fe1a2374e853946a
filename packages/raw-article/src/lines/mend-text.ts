// Stage 0: signs of the site's own written as those that are read.

import { mendCells } from './mend-cells.ts'
import { mendClosedHeadings } from './mend-closed-headings.ts'
import { mendCsv } from './mend-csv.ts'
import { mendDashes } from './mend-dashes.ts'
import { mendEntities } from './mend-entities.ts'
import { mendEntries } from './mend-entries.ts'
import { mendHeadings } from './mend-headings.ts'
import { mendRunIns } from './mend-run-ins.ts'

// The ledger asks for the text that was parsed just before.
let last = { file: '', mended: '' }

/**
 * Write the signs that a site has for dashes, between cells, around its headings and in the entries of its glossary as those that are read.
 *
 * @param file The decoded file.
 * @returns A text of the same length, so that offsets stay.
 */
export function mendText(file: string): string {
  if (last.file !== file)
    last = {
      file,
      mended: mendEntries(
        mendRunIns(mendHeadings(mendClosedHeadings(mendDashes(mendCells(mendCsv(mendEntities(file))))))),
      ),
    }
  return last.mended
}
