// Command: compendium review. Walks the open questions one by one and writes the answers that are accepted.
import { listCorpus } from '@compendium/corpus'
import { nearestName } from '@compendium/diagnostics'
import { readCorrectionsFile, writeEditorsFile } from '@compendium/preview'
import { checkFolder } from '../check/check-folder.ts'
import { askAboutArticle } from '../review/ask-about-articles.ts'
import { askAboutStatements } from '../review/ask-about-statements.ts'
import { askAboutTerms } from '../review/ask-about-terms.ts'
import type { Question } from '../review/question.ts'
import { inFolder } from '../show/format-outcome.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium review`.
 *
 * @param content
 *   The content folder.
 * @param ids
 *   Ids of the articles to ask about; everything where there are none.
 * @param terminal
 *   Where to write, and whom to ask; without somebody to ask, the questions are listed with what would settle them.
 * @returns
 *   The exit code: 1 where an answer could not be written.
 */
export async function runReview(
  content: string,
  ids: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { questions, unknown } = await collect(content, ids)
  if (unknown !== null) {
    terminal.error(unknown)
    return 1
  }
  let [settled, code] = [0, 0]
  for (const [index, question] of questions.entries()) {
    show(question, `${index + 1} of ${questions.length}`, content, terminal)
    if (!terminal.ask || question.answers.length === 0) continue
    // The file as it is now: earlier answers may have gone to it.
    const { hash } = await readCorrectionsFile(content, question.target)
    const answer = (await terminal.ask('Number, Enter to skip, q to stop: '))?.trim().toLowerCase()
    if (answer === undefined || answer === 'q') break
    const chosen = question.answers[Number(answer) - 1]
    if (!chosen) {
      if (answer !== '') terminal.print(`Unexpected answer "${answer}", expected a number above; skipped.`)
      continue
    }
    terminal.print(chosen.shows)
    const outcome = await chosen.write(hash, terminal.ask)
    if (outcome === null) break
    if (outcome.status === 'written') {
      settled++
      terminal.print(`written to ${inFolder(content, outcome.path)}`)
      continue
    }
    code = 1
    if (outcome.status === 'refused') terminal.error(`not written: ${outcome.reason}`)
    else
      terminal.error(
        `not written: ${inFolder(content, outcome.path)} was changed meanwhile; run review again`,
      )
  }
  if (questions.length === 0) terminal.print('No doubt is open.')
  else if (terminal.ask) terminal.print(`\n${settled} settled of ${questions.length}.`)
  else terminal.print(`\n${questions.length} open. Run this in a terminal to answer them one by one.`)
  return code
}

async function collect(
  content: string,
  ids: readonly string[],
): Promise<{ questions: Question[]; unknown: string | null }> {
  const { editors } = listCorpus(content)
  const { articles, compendium, messages } = await checkFolder(content)
  const known = new Map(articles.map(({ document }) => [document.id, document.source.path]))
  const missing = ids.find((id) => !known.has(id))
  if (missing !== undefined) {
    const near = nearestName(missing, known.keys())
    const hint = near ? ` Did you mean "${near}"?` : ''
    const unknown = `Unexpected article "${missing}", expected one of: ${[...known.keys()].join(', ')}.${hint}`
    return { questions: [], unknown }
  }
  const write = (path: string, hash: string | null, edit: Parameters<typeof writeEditorsFile>[3]) =>
    writeEditorsFile(content, path, hash, edit)
  const glossary = editors.find((path) => /^glossary\.ya?ml$/i.test(path)) ?? 'glossary.yaml'
  const questions: Question[] = []
  for (const article of articles) questions.push(...(await askAboutArticle(content, article, editors)))
  questions.push(...askAboutTerms(messages, glossary, write))
  questions.push(...(await askAboutStatements(messages, compendium, write)))
  const wanted = new Set(ids.map((id) => known.get(id)))
  const asked = ids.length === 0 ? questions : questions.filter(({ place }) => wanted.has(place.file))
  return { questions: asked, unknown: null }
}

function show(question: Question, count: string, content: string, terminal: Terminal): void {
  const { place, rule, reason, shown, note, answers } = question
  terminal.print(`\n${inFolder(content, place.file)}:${place.line}:${place.column}  (${count}, ${rule})`)
  terminal.print(`  ${reason}`)
  for (const line of shown) terminal.print(`  │ ${line}`)
  answers.forEach(({ label }, index) => {
    terminal.print(`  ${index + 1}  ${label}`)
  })
  if (answers.length === 0) terminal.print(`  ${note}`)
}
