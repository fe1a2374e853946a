// The list of cues, by the kind of line that they speak for.
import type { Cue, LineKind } from '../line-kinds.ts'
import { continuationCues } from './continuation.ts'
import { furnitureCues } from './furniture.ts'
import { glossaryDefinitionCues, glossaryLineCues, glossaryTermCues } from './glossary.ts'
import { headingCues } from './heading.ts'
import { imageDescriptionCues } from './image-description.ts'
import { listItemCues } from './list-item.ts'
import { paragraphCues } from './paragraph.ts'
import { referenceCues } from './reference.ts'
import { captionCues, flatTableCues, tableRowCues } from './table.ts'

/** Every cue, by kind. */
export const cues: Readonly<Record<LineKind, readonly Cue[]>> = {
  furniture: furnitureCues,
  heading: headingCues,
  paragraph: paragraphCues,
  imageDescription: imageDescriptionCues,
  listItem: listItemCues,
  tableRow: tableRowCues,
  caption: captionCues,
  flatTable: flatTableCues,
  glossaryTerm: glossaryTermCues,
  glossaryDefinition: glossaryDefinitionCues,
  glossaryLine: glossaryLineCues,
  reference: referenceCues,
  continuation: continuationCues,
}
