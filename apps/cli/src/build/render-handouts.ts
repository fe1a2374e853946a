// Stage: render. The patient's handout in standard and in large print.
import type { VFileMessage } from 'vfile-message'
import type { Rendered, RenderInput } from './render-kind.ts'

const editions = [
  { edition: 'standard', path: 'handout.pdf' },
  { edition: 'large-print', path: 'handout-large-print.pdf' },
] as const

/**
 * Render the handouts.
 *
 * @param input
 *   The compendium, the date and the editors' script `handout/en.md`, where there is one.
 * @returns
 *   `handout.pdf` and `handout-large-print.pdf`, on A4.
 */
export async function renderHandouts({ compendium, editorsFiles, date }: RenderInput): Promise<Rendered> {
  const { renderHandout } = await import('@compendium/handout')
  const files = new Map<string, Uint8Array>()
  const details = new Map<string, string>()
  const messages: VFileMessage[] = []
  const script = editorsFiles.find(({ path }) => path === 'handout/en.md') ?? null
  for (const { edition, path } of editions) {
    const handout = await renderHandout(compendium, { edition, paper: 'a4', script, date })
    files.set(path, handout.bytes)
    details.set(path, `${handout.pages} pages, reading grade ${handout.grade.fleschKincaid.toFixed(1)}`)
    if (edition === 'standard') messages.push(...handout.messages)
  }
  return { files, details, messages }
}
