// Plan: a handout that editors wrote, with everything the checks found.
import type { ReadingGrade } from '@compendium/readability'
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import { checkGrade } from '../check/check-grade.ts'
import { scriptRules } from '../check/rules.ts'
import { anchorIndex } from '../script/anchor-index.ts'
import { planScript } from '../script/plan-script.ts'
import { readScript } from '../script/read-script.ts'
import type { HandoutContent } from './blocks.ts'
import { gradedText } from './graded-text.ts'

/** The plan of a script, its grade and notes on what it rests on. */
export interface ScriptEdition {
  plan: HandoutContent
  grade: ReadingGrade
  notes: string[]
}

/**
 * Plans a script and runs every rule over it; findings become messages of the script's file.
 * @param file the script
 * @param compendium the corpus
 * @param expansions spoken forms of abbreviations
 * @returns the edition, or null where the settings of the script cannot be read
 */
export function planScriptEdition(
  file: VFile,
  compendium: Compendium,
  expansions: Record<string, string>,
): ScriptEdition | null {
  const script = readScript(file)
  if (!script) return null
  const index = anchorIndex(compendium)
  const { blocks, statements } = planScript(script, compendium, index, file)
  const { settings, seen } = script
  const input = { title: settings.title, statements, compendium, index, seen }
  for (const rule of scriptRules) rule.check(input, file)
  const grade = checkGrade(gradedText(blocks), expansions, file)
  const anchored = statements.filter((statement) => statement.anchors.length > 0)
  const free = statements.filter((statement) => statement.kind === 'free').length
  return {
    plan: { title: settings.title, subject: settings.subject, blocks },
    grade,
    notes: [
      `${anchored.length} statements rest on ${new Set(anchored.flatMap(({ anchors }) => anchors.map(({ id }) => id))).size} entities.`,
      `${free} lines are not from the articles and await a clinician.`,
    ],
  }
}
