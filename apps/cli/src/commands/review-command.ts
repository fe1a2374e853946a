// Command: compendium review. Walks the open doubts one by one and writes the corrections that are accepted.
import { listCorpus } from '@compendium/corpus'
import {
  correctionsPathOf,
  openDoubts,
  proposeCorrections,
  readCorrectionsFile,
  writeCorrection,
} from '@compendium/preview'
import { stringify } from 'yaml'
import { compileCorpus } from '../build/compile-corpus.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium review`.
 *
 * @param content
 *   The content folder.
 * @param terminal
 *   Where to write, and whom to ask; without somebody to ask, the doubts are listed with what would settle them.
 * @returns
 *   The exit code: 1 where a correction could not be written.
 */
export async function runReview(content: string, terminal: Terminal): Promise<number> {
  const listing = await listCorpus(content)
  const { articles } = await compileCorpus(content, listing, null)
  let [open, settled, code] = [0, 0, 0]
  for (const article of articles) {
    const { path } = article.document.source
    let file = await readCorrectionsFile(content, correctionsPathOf(path, listing.editors))
    for (const doubt of openDoubts(article, file.text)) {
      open++
      const proposals = proposeCorrections(article, doubt)
      terminal.print(`\n${path}:${doubt.place.line}:${doubt.place.column}  ${doubt.reason}  (${doubt.rule})`)
      terminal.print(`  ${lineAt(article.text, doubt.place.offset)}`)
      proposals.forEach(({ label }, index) => {
        terminal.print(`  ${index + 1}  ${label}`)
      })
      if (proposals.length === 0) terminal.print(`  ${doubt.note}`)
      if (!terminal.ask || proposals.length === 0) continue
      const answer = (await terminal.ask(`Number, Enter to skip, q to stop: `))?.trim().toLowerCase()
      if (answer === undefined || answer === 'q') return close()
      const chosen = proposals[Number(answer) - 1]
      if (!chosen) continue
      terminal.print(stringify([chosen.correction], { lineWidth: 0 }).trimEnd())
      const outcome = await writeCorrection(content, path, chosen.correction, file.hash)
      if (outcome.status === 'written') {
        settled++
        terminal.print(`written to ${outcome.path}`)
        file = { path: outcome.path, text: outcome.text, hash: outcome.hash }
        continue
      }
      code = 1
      if (outcome.status === 'refused') terminal.error(`not written: ${outcome.reason}`)
      else {
        terminal.error(
          `not written: ${outcome.path} was changed meanwhile; the next answer goes to its new text`,
        )
        file = { path: outcome.path, text: outcome.onDisk, hash: outcome.hash }
      }
    }
  }
  return close()

  function close(): number {
    terminal.print(open === 0 ? 'No doubt is open.' : `\n${settled} settled of ${open} shown.`)
    return code
  }
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text
    .slice(start, end === -1 ? text.length : end)
    .trim()
    .slice(0, 200)
}
