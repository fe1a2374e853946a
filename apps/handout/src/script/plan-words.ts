// Script: the word list, from the words that the script explains.
import { report } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import type { VFile } from 'vfile'
import { capitalised } from '../plan/capitalised.ts'
import type { Statement } from './statement.ts'

/**
 * Looks up every explained word among names, abbreviations and aliases of the glossary.
 * @param statements everything the script states
 * @param compendium the corpus
 * @param file takes an error for a word without a meaning in plain words
 * @returns entries in alphabetical order
 */
export function planWords(
  statements: Statement[],
  compendium: Compendium,
  file: VFile,
): { term: string; text: string }[] {
  const meanings = new Map<string, string>()
  for (const term of compendium.glossary) {
    if (term.plain === null) continue
    for (const name of [term.term, ...term.abbreviations, ...term.aliases])
      meanings.set(name.toLowerCase(), term.plain)
  }
  const entries = new Map<string, string>()
  for (const { terms, place } of statements) {
    for (const word of terms) {
      const text = meanings.get(word.toLowerCase())
      if (text) entries.set(word, text)
      else {
        report(file, `Unexpected word \`${word}\`, expected one with a plain meaning in the glossary`, {
          ruleId: 'handout-word',
          place,
          note: 'Add `plain` to its entry in the glossary, or do not mark the word as a term.',
          fatal: true,
        })
      }
    }
  }
  return [...entries]
    .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([term, text]) => ({ term: capitalised(term), text }))
}
