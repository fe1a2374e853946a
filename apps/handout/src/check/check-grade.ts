// Check: an editors' script reads as easily as it must.
import { report } from '@compendium/diagnostics'
import { gradeText, type ReadingGrade } from '@compendium/readability'
import type { VFile } from 'vfile'
import type { GradedSection } from '../plan/graded-text.ts'

/** The hardest a script may read. */
export const gradeLimits = { overall: 6.5, section: 7.5, smog: 9 } as const

// A grade of a few words says nothing.
const leastWords = 40

/**
 * Grades text as a whole and by section, and reports what is too hard.
 * @param sections text by heading
 * @param expansions spoken forms of abbreviations
 * @param file takes an error for each grade over its limit
 * @returns the grade of the whole
 */
export function checkGrade(
  sections: GradedSection[],
  expansions: Record<string, string>,
  file: VFile,
): ReadingGrade {
  const tooHard = (what: string, grade: number, limit: number) =>
    report(file, `Unexpected reading grade ${grade.toFixed(1)} of ${what}, expected ${limit} at most`, {
      ruleId: 'handout-grade',
      note: 'Write shorter sentences and shorter words, and explain a hard word with `:term[…]`.',
      fatal: true,
    })
  for (const { heading, blocks } of sections) {
    const { fleschKincaid, counts } = gradeText(blocks, { expansions })
    if (counts.words >= leastWords && fleschKincaid > gradeLimits.section) {
      tooHard(heading ? `the section “${heading}”` : 'the opening', fleschKincaid, gradeLimits.section)
    }
  }
  const whole = gradeText(
    sections.flatMap((section) => section.blocks),
    { expansions },
  )
  if (whole.fleschKincaid > gradeLimits.overall)
    tooHard('the handout', whole.fleschKincaid, gradeLimits.overall)
  if (whole.smog !== null && whole.smog > gradeLimits.smog)
    tooHard('the handout (SMOG)', whole.smog, gradeLimits.smog)
  return whole
}
