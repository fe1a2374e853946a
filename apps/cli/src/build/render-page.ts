// Stage: render. The clinician's quick reference, as a page and as Markdown.
import type { Rendered, RenderInput } from './render-kind.ts'

/**
 * Render the quick reference.
 *
 * @param input
 *   The compendium, the texts of its articles and the editors' file `quick-reference.yaml`, where there is one.
 * @returns
 *   `quick-reference.html` and `quick-reference.md`.
 */
export async function renderPage({
  compendium,
  sources,
  editorsFiles,
  date,
}: RenderInput): Promise<Rendered> {
  const [{ renderQuickReference }, { documentIdOf }] = await Promise.all([
    import('@compendium/quick-reference'),
    import('@compendium/schema'),
  ])
  const { html, markdown, messages } = renderQuickReference(compendium, {
    editors: editorsFiles.find(({ path }) => path === 'quick-reference.yaml') ?? null,
    sources: sources.map(({ path, text }) => ({ id: documentIdOf(path), text })),
    date,
  })
  return {
    files: new Map([
      ['quick-reference.html', html],
      ['quick-reference.md', markdown],
    ]),
    details: new Map([
      ['quick-reference.html', 'one self-contained page'],
      ['quick-reference.md', 'the same as Markdown'],
    ]),
    messages,
  }
}
