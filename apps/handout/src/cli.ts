// Command: compendium-handout COMPENDIUM.json OUT.pdf
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { exitCode, formatPretty } from '@compendium/diagnostics'
import type { Compendium } from '@compendium/schema'
import { readReview } from './plan/read-review.ts'
import { renderHandout } from './render-handout.ts'
import { acceptAnchors } from './script/accept-anchors.ts'

const usage = `Usage: compendium-handout COMPENDIUM.json OUT.pdf [options]
  --script FILE   editors' script; without one the handout uses the articles' own words
  --accept        note in the script what its anchors say now, once its statements have been read again
  --review FILE   the clinician's decision; without one every page says that it is a draft
  --large-print   18 pt type, re-flowed
  --letter        US Letter instead of A4
  --date DAY      day of the build, ISO 8601; else SOURCE_DATE_EPOCH (seconds)`

/**
 * Runs the command.
 * @param args arguments after the command's name
 * @param environment for SOURCE_DATE_EPOCH
 * @returns 0, 1 where a message is an error, 2 for wrong arguments
 */
export async function main(
  args: string[],
  environment: Record<string, string | undefined>,
): Promise<0 | 1 | 2> {
  const options = {
    script: { type: 'string' },
    review: { type: 'string' },
    accept: { type: 'boolean' },
    'large-print': { type: 'boolean' },
    letter: { type: 'boolean' },
    date: { type: 'string' },
  } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    return misused((error as Error).message)
  }
  const { values, positionals } = parsed
  const [input, output] = positionals
  if (!input || !output || positionals.length > 2)
    return misused('Unexpected arguments, expected two paths: the compendium and the PDF')
  const date = values.date ?? epochDay(environment.SOURCE_DATE_EPOCH)
  if (values.accept && !values.script) return misused('Unexpected --accept, expected --script beside it')
  if (date === null)
    return misused(
      'Unexpected absence of a date, expected --date or SOURCE_DATE_EPOCH, so that the same input gives the same file',
    )
  const compendium = JSON.parse(await readFile(input, 'utf8')) as Compendium
  const script = values.script ? { path: values.script, text: await readFile(values.script, 'utf8') } : null
  if (script && values.accept) {
    script.text = acceptAnchors(script.text, compendium)
    await writeFile(script.path, script.text)
  }
  const reviewed = values.review
    ? readReview({ path: values.review, text: await readFile(values.review, 'utf8') })
    : null
  const handout = await renderHandout(compendium, {
    script,
    review: reviewed?.review ?? null,
    edition: values['large-print'] ? 'large-print' : 'standard',
    paper: values.letter ? 'letter' : 'a4',
    date,
  })
  await writeFile(output, handout.bytes)
  const { fleschKincaid } = handout.grade
  process.stdout.write(`${output}: ${handout.pages} pages, reading grade ${fleschKincaid.toFixed(1)}\n`)
  for (const note of handout.notes) process.stdout.write(`${note}\n`)
  process.stdout.write(`contentHash ${handout.contentHash}\n`)
  const messages = [...(reviewed?.messages ?? []), ...handout.messages]
  if (messages.length > 0) process.stderr.write(`${await formatPretty(messages)}\n`)
  return exitCode(messages)
}

function epochDay(seconds: string | undefined): string | null {
  return seconds && /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : null
}

function misused(reason: string): 2 {
  process.stderr.write(`${reason}\n${usage}\n`)
  return 2
}
