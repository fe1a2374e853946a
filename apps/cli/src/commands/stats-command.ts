// Command: compendium stats.
import { listCorpus } from '@compendium/corpus'
import { countByRule } from '@compendium/diagnostics'
import { type Compiled, compileCorpus } from '../build/compile-corpus.ts'
import { formatColumns } from '../show/format-columns.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium stats`.
 *
 * @param content
 *   The content folder.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code.
 */
export async function runStats(content: string, terminal: Terminal): Promise<number> {
  const compiled = await compileCorpus(content, listCorpus(content), null)
  const { compendium, messages } = compiled
  const { documents, sections, tables, findings, glossary, references, meta } = compendium
  const head = [
    'article',
    'characters',
    'sections',
    'tables',
    'definitions',
    'citations',
    'findings',
    'unclaimed',
  ]
  const definitions = glossary.flatMap((term) => term.definitions)
  const citations = references.flatMap((reference) => reference.citations)
  const rows = documents.map(({ id, coverage }) => {
    const of = (list: readonly { document: string }[]) =>
      String(list.filter(({ document }) => document === id).length)
    const size = coverage.content + coverage.markup + coverage.furniture + coverage.blank + coverage.unclaimed
    const lists = [sections, tables, definitions, citations, findings].map(of)
    return [id, String(size), ...lists, String(coverage.unclaimed)]
  })
  terminal.print(formatColumns([head, ...rows], [1, 2, 3, 4, 5, 6, 7]))
  const counts = Object.entries(meta.counts).map(([name, count]) => [name, String(count)])
  terminal.print(`\n${formatColumns([['all articles', ''], ...counts], [1])}`)
  const plain = glossary.filter((term) => term.plain !== null).length
  terminal.print(`terms with plain words: ${plain} of ${glossary.length}`)
  const rules = countByRule(messages).map(({ severity, ruleId, count }) => [severity, ruleId, String(count)])
  if (rules.length > 0)
    terminal.print(`\n${formatColumns([["for an editor's eye", 'rule', 'count'], ...rules], [2])}`)
  const hashes = await hashesToSign(compiled)
  terminal.print(`\nto sign off what a clinician has read whole, its contentHash\n${formatColumns(hashes)}`)
  return 0
}

/** What the two sign-offs name: the handout's hash covers the words of its script too. */
async function hashesToSign({ compendium, editorsFiles }: Compiled): Promise<string[][]> {
  const script = editorsFiles.find(({ path }) => path === 'handout/en.md') ?? null
  const { renderHandout } = await import('@compendium/handout')
  const { contentHash } = await renderHandout(compendium, { script, date: 'undated' })
  return [
    ['handout/review.yaml', contentHash],
    ['quick-reference.yaml', compendium.meta.contentHash],
  ]
}
