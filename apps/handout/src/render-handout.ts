// The whole job in one list: plan, lay out, draw, grade.
import { createHash } from 'node:crypto'
import { report } from '@compendium/diagnostics'
import { gradeText, type ReadingGrade } from '@compendium/readability'
import type { Compendium } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { drawHandout } from './draw/draw-handout.ts'
import { glyphGuard } from './layout/glyph-guard.ts'
import { layoutHandout } from './layout/layout-handout.ts'
import type { HandoutPlan } from './plan/blocks.ts'
import { gradedText } from './plan/graded-text.ts'
import { planGeneric } from './plan/plan-generic.ts'
import { draftStamp, isApproved, type Review } from './plan/review.ts'
import { planScriptEdition, type ScriptEdition } from './plan/script-edition.ts'
import { type Edition, type Paper, pageOf, sizesOf } from './theme/sizes.ts'

/** A handout that editors wrote fits on two sheets, printed on both sides. */
const mostPages = 4

/** How a handout is made. */
export interface HandoutOptions {
  edition?: Edition
  paper?: Paper
  /** Editors' script; without one the handout uses the articles' own words. */
  script?: { path: string; text: string } | null
  /** The clinician's decision; without one that covers this content every page says that it is a draft. */
  review?: Review | null
  /** Day of the build, ISO 8601: from the content or SOURCE_DATE_EPOCH, never from the clock. */
  date: string
}

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
 * @throws {RangeError} for a date that is not ISO 8601
 */
export async function renderHandout(compendium: Compendium, options: HandoutOptions): Promise<Handout> {
  const { edition = 'standard', paper = 'a4', script = null, review = null, date } = options
  const created = new Date(date)
  if (Number.isNaN(created.getTime())) throw new RangeError(`Unexpected date \`${date}\`, expected ISO 8601`)
  const file = new VFile(script ? { path: script.path, value: script.text } : { path: 'handout.pdf' })
  const expansions = expansionsOf(compendium)
  const scripted = script ? planScriptEdition(file, compendium, expansions) : null
  const { plan: words, grade, notes } = scripted ?? planOwnWords(compendium, expansions)
  const hash = script ? hashOf(compendium.meta.contentHash, script.text) : compendium.meta.contentHash
  const day = created.toISOString().slice(0, 10)
  const plan: HandoutPlan = {
    ...words,
    stamp: isApproved(review, hash, date) ? null : draftStamp,
    footer: `${day} · version ${hash.slice(0, 8)}`,
  }
  const guard = glyphGuard()
  const [page, sizes] = [pageOf(paper, edition), sizesOf(edition)]
  const { pages } = layoutHandout(plan, page, sizes, guard)
  const bytes = await drawHandout(plan, pages, page, sizes, created)
  for (const character of guard.missing()) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    report(file, `Unexpected character \`${character}\` (U+${code}), the embedded font has no glyph for it`, {
      ruleId: 'handout-glyph',
      note: 'It is printed as "?". Write the word another way in the article.',
    })
  }
  if (scripted && edition === 'standard' && pages.length > mostPages) {
    report(
      file,
      `Unexpected length of ${pages.length} pages, expected ${mostPages} at most in standard print`,
      {
        ruleId: 'handout-length',
      },
    )
  }
  return { bytes, pages: pages.length, grade, contentHash: hash, notes, messages: file.messages }
}

function planOwnWords(compendium: Compendium, expansions: Record<string, string>): ScriptEdition {
  const { plan, notes } = planGeneric(compendium)
  const texts = gradedText(plan.blocks).flatMap((section) => section.blocks)
  return { plan, notes, grade: gradeText(texts, { expansions }) }
}

// A review covers the words of the script as much as the articles they rest on.
function hashOf(contentHash: string, text: string): string {
  return createHash('sha256').update(`${contentHash}\n${text}`).digest('hex')
}

function expansionsOf(compendium: Compendium): Record<string, string> {
  return Object.fromEntries(
    compendium.glossary.flatMap((term) => term.abbreviations.map((short) => [short, term.term])),
  )
}
