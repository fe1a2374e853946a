// The command: a compendium file to a page and its Markdown edition.
import { readFile, writeFile } from 'node:fs/promises'
import { compendiumSchema } from '@compendium/schema'
import { renderQuickReference } from './render-quick-reference.ts'

/** What the command takes from outside. */
export interface CommandEnvironment {
  /** `SOURCE_DATE_EPOCH`, where it is set; the page is undated without it. */
  epoch: string | undefined
  /** Where messages go. */
  tell: (message: string) => void
}

/**
 * Runs the command.
 * @param args the compendium file and the HTML file to write
 * @param environment date and messages
 * @returns the exit code: 0, 1 where a file cannot be read or written, 2 where an argument is missing
 */
export async function runCommand(
  args: readonly string[],
  { epoch, tell }: CommandEnvironment,
): Promise<0 | 1 | 2> {
  const [input, output] = args
  if (!input || !output) {
    tell('Usage: compendium-quick-reference COMPENDIUM.json OUT.html')
    return 2
  }
  try {
    const parsed = compendiumSchema.safeParse(JSON.parse(await readFile(input, 'utf8')))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      tell(`${input}: not a compendium: ${issue?.path.join('.')}: ${issue?.message}`)
      return 1
    }
    const date = epoch === undefined ? 'undated' : new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
    const { html, markdown } = renderQuickReference(parsed.data, { date })
    await writeFile(output, html)
    await writeFile(`${output.replace(/\.html?$/i, '')}.md`, markdown)
    return 0
  } catch (error) {
    tell(`${input}: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}
