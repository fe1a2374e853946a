// Stage: render. The patient's handout in standard and in large print, on A4 and on US Letter.
import type { VFileMessage } from 'vfile-message'
import type { Rendered, RenderInput } from './render-kind.ts'

const editions = [
  { edition: 'standard', paper: 'a4', path: 'handout.pdf' },
  { edition: 'large-print', paper: 'a4', path: 'handout-large-print.pdf' },
  { edition: 'standard', paper: 'letter', path: 'handout-letter.pdf' },
  { edition: 'large-print', paper: 'letter', path: 'handout-letter-large-print.pdf' },
] as const

/**
 * Render the handouts.
 *
 * @param input
 *   The compendium, the date, and of the editors' files the script `handout/en.md` and the clinician's decision
 *   `handout/review.yaml`, where there are any.
 * @returns
 *   One PDF an edition; what several editions say is said once.
 */
export async function renderHandouts({ compendium, editorsFiles, date }: RenderInput): Promise<Rendered> {
  const { readReview, renderEditions } = await import('@compendium/handout')
  const fileAt = (name: string) => editorsFiles.find(({ path }) => path === name) ?? null
  const reviewFile = fileAt('handout/review.yaml')
  const { review, messages } = reviewFile ? readReview(reviewFile) : { review: null, messages: [] }
  const source = { script: fileAt('handout/en.md'), review, date }
  const handouts = await renderEditions(compendium, editions, source)
  const files = new Map<string, Uint8Array>()
  const details = new Map<string, string>()
  const said = new Map<string, VFileMessage>()
  for (const message of messages) said.set(String(message), message)
  for (const [index, { path }] of editions.entries()) {
    const handout = handouts[index]!
    files.set(path, handout.bytes)
    details.set(path, `${handout.pages} pages, reading grade ${handout.grade.fleschKincaid.toFixed(1)}`)
    for (const message of handout.messages) {
      const key = `${message.ruleId} ${message}`
      if (!said.has(key)) said.set(key, message)
    }
  }
  return { files, details, messages: [...said.values()] }
}
