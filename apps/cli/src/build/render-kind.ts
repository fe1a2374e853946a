// Stage: render. One kind of output from a compendium; each renderer is loaded only when its kind is asked for.
import type { OutputContent } from '@compendium/corpus'
import type { ArticleSource, Compendium, EditorsFile } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import type { RenderedKindName } from './kinds.ts'
import { renderDataset } from './render-dataset.ts'
import { renderHandouts } from './render-handouts.ts'
import { renderPage } from './render-page.ts'

/** What a renderer is given. */
export interface RenderInput {
  compendium: Compendium
  sources: readonly ArticleSource[]
  editorsFiles: readonly EditorsFile[]
  /** ISO 8601 date, or "undated". */
  date: string
}

/** What a renderer gives. */
export interface Rendered {
  /** Contents by path inside the output folder. */
  files: Map<string, OutputContent>
  /** What a person is told: a few words by file, or by folder with a slash at its end. */
  details: Map<string, string>
  messages: VFileMessage[]
}

const renderers: Record<RenderedKindName, (input: RenderInput) => Promise<Rendered>> = {
  pdf: renderHandouts,
  html: renderPage,
  json: renderDataset,
}

/** The editors' files that a renderer reads beside the compendium, which holds what the others say. */
const editorsFilesOf: Record<RenderedKindName, readonly string[]> = {
  pdf: ['handout/en.md', 'handout/review.yaml'],
  html: ['quick-reference.yaml'],
  json: [],
}

/**
 * Key of everything that one kind of output is rendered from.
 *
 * @param kind
 *   The kind.
 * @param input
 *   What to render; the hash of the compendium covers the texts of the articles, because it holds their hashes.
 * @returns
 *   Text that is the same only where the output is.
 */
export function renderKey(kind: RenderedKindName, { compendium, editorsFiles, date }: RenderInput): string {
  const files = editorsFiles.filter(({ path }) => editorsFilesOf[kind].includes(path))
  return JSON.stringify([compendium.meta, kind === 'json' ? '' : date, files])
}

/**
 * Render one kind of output.
 *
 * @param kind
 *   The kind.
 * @param input
 *   What to render.
 * @returns
 *   Files, a few words about them, and what an editor should know.
 */
export function renderKind(kind: RenderedKindName, input: RenderInput): Promise<Rendered> {
  return renderers[kind](input)
}
