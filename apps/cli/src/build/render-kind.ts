// Stage: render. One kind of output from a compendium; each renderer is loaded only when its kind is asked for.
import type { ArticleSource, Compendium, EditorsFile } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import type { Kind } from './kinds.ts'
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
  files: Map<string, string | Uint8Array>
  /** What a person is told: a few words by file, or by folder with a slash at its end. */
  details: Map<string, string>
  messages: VFileMessage[]
}

const renderers: Record<Kind, (input: RenderInput) => Promise<Rendered>> = {
  pdf: renderHandouts,
  html: renderPage,
  json: renderDataset,
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
export function renderKind(kind: Kind, input: RenderInput): Promise<Rendered> {
  return renderers[kind](input)
}
