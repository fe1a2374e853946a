// Plan: everything that the editions of a handout share, whichever way it is written.
import { createHash } from 'node:crypto'
import { report } from '@compendium/diagnostics'
import { gradeText, type ReadingGrade } from '@compendium/readability'
import type { Compendium } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { HandoutPlan } from './blocks.ts'
import { gradedText } from './graded-text.ts'
import { planGeneric } from './plan-generic.ts'
import { draftStamp, isApproved, type Review } from './review.ts'
import { planScriptEdition, type ScriptEdition } from './script-edition.ts'

/** A PDF must carry a date; no reader takes the first day of Unix time for the day of a build. */
const undatedInstant = new Date(0)

/** A plan with what the checks found. */
export interface PlannedHandout {
  plan: HandoutPlan
  /** Goes into the metadata of the PDF. */
  created: Date
  /** Hash of the compendium and, where there is one, the script. */
  contentHash: string
  grade: ReadingGrade
  notes: string[]
  /** Whether editors wrote it. */
  isScripted: boolean
  /** Path that messages name. */
  path: string
  messages: VFileMessage[]
}

/**
 * Plans a handout and checks its words.
 * @param compendium the corpus
 * @param source script, review and date
 * @throws {RangeError} for a date that is neither ISO 8601 nor "undated"
 */
export function planHandout(
  compendium: Compendium,
  source: { script?: { path: string; text: string } | null; review?: Review | null; date: string },
): PlannedHandout {
  const { script = null, review = null, date } = source
  const created = date === 'undated' ? undatedInstant : new Date(date)
  if (Number.isNaN(created.getTime())) throw new RangeError(`Unexpected date \`${date}\`, expected ISO 8601`)
  const file = new VFile(script ? { path: script.path, value: script.text } : { path: 'handout.pdf' })
  const expansions = expansionsOf(compendium)
  const scripted = script ? planScriptEdition(file, compendium, expansions) : null
  const { plan, grade, notes } = scripted ?? planOwnWords(compendium, expansions)
  const hash = script ? hashOf(compendium.meta.contentHash, script.text) : compendium.meta.contentHash
  const day = date === 'undated' ? date : created.toISOString().slice(0, 10)
  const approved = isApproved(review, hash, date)
  const refused = review?.status === 'approved' && !approved ? [reportReview(review, hash, date, file)] : []
  return {
    plan: {
      ...plan,
      stamp: approved ? null : draftStamp,
      day,
      version: hash.slice(0, 8),
    },
    created,
    contentHash: hash,
    grade,
    notes,
    isScripted: scripted !== null,
    path: file.path,
    messages: [...file.messages, ...refused],
  }
}

function reportReview(review: Review, hash: string, date: string, script: VFile): VFileMessage {
  const { source } = review
  const isOtherDay = review.contentHash === hash
  const reason = isOtherDay
    ? `Unexpected day of the review, ${review.date}, expected one that covers ${date}`
    : `Unexpected review of other content on ${review.date}, expected contentHash \`${hash}\``
  return report(new VFile({ path: source?.path ?? script.path }), reason, {
    ruleId: 'handout-review',
    place: isOtherDay ? source?.date : source?.contentHash,
    note: 'Every page says that it is a draft until a clinician has reviewed this content.',
  })
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
