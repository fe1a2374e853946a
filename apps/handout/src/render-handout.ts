// The whole job in one list: plan once, then lay out and draw each edition.
import { report } from '@compendium/diagnostics'
import type { ReadingGrade } from '@compendium/readability'
import type { Compendium } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { finishHandout } from './draw/foot-line.ts'
import { drawEdition } from './draw-edition.ts'
import { type PlannedHandout, planHandout } from './plan/plan-handout.ts'
import type { Review } from './plan/review.ts'
import type { Edition, Paper } from './theme/sizes.ts'

/** A handout that editors wrote fits on two sheets, printed on both sides. */
const mostPages = 4

/** What all editions of a handout have in common. */
export interface HandoutSource {
  /** Editors' script; without one the handout uses the articles' own words. */
  script?: { path: string; text: string } | null
  /** The clinician's decision; without one that covers this content every page says that it is a draft. */
  review?: Review | null
  /** Day of the build, ISO 8601, from the content or SOURCE_DATE_EPOCH, never from the clock; or "undated". */
  date: string
}

/** Type and paper of one edition: standard print on A4 unless said otherwise. */
export interface EditionOptions {
  edition?: Edition
  paper?: Paper
}

/** How a handout is made. */
export interface HandoutOptions extends HandoutSource, EditionOptions {}

/** A handout with what an editor wants to know of it. */
export interface Handout {
  bytes: Uint8Array
  pages: number
  grade: ReadingGrade
  /** What a review must name to cover this handout. */
  contentHash: string
  /** Sentences on what was chosen and left out. */
  notes: string[]
  messages: VFileMessage[]
}

/**
 * Renders a compendium as a patient's handout: a tagged PDF.
 * @param compendium the corpus
 * @param options edition, paper, review and date
 * @returns bytes that are the same for the same input; messages of the script's checks and on characters without a glyph
 * @throws {RangeError} for a date that is neither ISO 8601 nor "undated"
 */
export async function renderHandout(compendium: Compendium, options: HandoutOptions): Promise<Handout> {
  return renderEdition(planHandout(compendium, options), options)
}

/**
 * Renders several editions of one handout; planning and checking are done once.
 * @param compendium the corpus
 * @param editions type and paper of each
 * @param source script, review and date of all
 * @returns one handout an edition, in the order asked for; messages on the content are carried by each
 * @throws {RangeError} for a date that is neither ISO 8601 nor "undated"
 */
export async function renderEditions(
  compendium: Compendium,
  editions: readonly EditionOptions[],
  source: HandoutSource,
): Promise<Handout[]> {
  const planned = planHandout(compendium, source)
  const handouts: Handout[] = []
  for (const edition of editions) handouts.push(await renderEdition(planned, edition))
  return handouts
}

async function renderEdition(
  planned: PlannedHandout,
  { edition = 'standard', paper = 'a4' }: EditionOptions,
): Promise<Handout> {
  const { plan, contentHash, grade, notes, isScripted } = planned
  const file = new VFile({ path: planned.path })
  const { drawn, pages, missing } = await drawEdition(planned, edition, paper)
  for (const character of missing) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    report(
      file,
      `Unexpected character \`${character}\` (U+${code}), expected one that the embedded font has`,
      {
        ruleId: 'handout-glyph',
        note: 'It is printed as "?". Write the word another way in the article.',
      },
    )
  }
  if (isScripted && edition === 'standard' && pages > mostPages) {
    report(file, `Unexpected length of ${pages} pages, expected ${mostPages} at most in standard print`, {
      ruleId: 'handout-length',
      note: 'Take out what a patient can do without, or move it to the articles.',
    })
  }
  return {
    bytes: finishHandout(drawn, plan.day, plan.version),
    pages,
    grade,
    contentHash,
    notes,
    messages: [...planned.messages, ...file.messages],
  }
}
