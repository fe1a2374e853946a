// Check: the doubts of the parse as messages at their lines.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Doubt } from '../parse/parsed-article.ts'

/** As much of an article as is reported. */
interface DoubtfulArticle {
  document: { source: { path: string } }
  doubts: readonly Doubt[]
}

/**
 * Report what the parse of an article was unsure of.
 *
 * @param article The parsed article.
 * @returns Warnings; a hole in the coverage is an error.
 */
export function reportDoubts({ document, doubts }: DoubtfulArticle): VFileMessage[] {
  const file = new VFile({ path: document.source.path })
  for (const { rule, reason, note, place } of doubts)
    report(file, reason, { place, ruleId: rule, note, fatal: rule === 'coverage-hole' })
  return file.messages
}
