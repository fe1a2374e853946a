// Stage: render. One kind of output from a compendium; each renderer is loaded only when its kind is asked for.
import type { ArticleSource, Compendium, EditorsFile } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import type { Kind } from './kinds.ts'

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
  /** A few words about a file, by its path. */
  details: Map<string, string>
  messages: VFileMessage[]
}

/**
 * Render one kind of output.
 *
 * @param kind
 *   The kind.
 * @param input
 *   What to render.
 * @returns
 *   Files, a few words about each, and what an editor should know.
 */
export function renderKind(kind: Kind, input: RenderInput): Promise<Rendered> {
  return renderers[kind](input)
}

const renderers: Record<Kind, (input: RenderInput) => Promise<Rendered>> = {
  json: renderJson,
  html: renderHtml,
  pdf: async () => ({ files: new Map(), details: new Map(), messages: [] }),
}

async function renderJson({ compendium }: RenderInput): Promise<Rendered> {
  const { compendiumJsonSchema } = await import('@compendium/schema')
  const { documents, tables, glossary, references } = compendium
  const detail = [
    `${documents.length} articles`,
    `${tables.length} tables`,
    `${glossary.length} terms`,
    `${references.length} references`,
  ]
  return {
    files: new Map([
      ['compendium.json', `${JSON.stringify(compendium, null, 1)}\n`],
      ['compendium.schema.json', `${JSON.stringify(compendiumJsonSchema(), null, 2)}\n`],
    ]),
    details: new Map([['compendium.json', detail.join(', ')]]),
    messages: [],
  }
}

async function renderHtml({ compendium, sources, editorsFiles, date }: RenderInput): Promise<Rendered> {
  const [{ renderQuickReference }, { documentIdOf }] = await Promise.all([
    import('@compendium/quick-reference'),
    import('@compendium/schema'),
  ])
  const { html, markdown, messages } = renderQuickReference(compendium, {
    editors: findEditorsFile(editorsFiles, 'quick-reference.yaml'),
    sources: sources.map(({ path, text }) => ({ id: documentIdOf(path), text })),
    date,
  })
  return {
    files: new Map([
      ['quick-reference.html', html],
      ['quick-reference.md', markdown],
    ]),
    details: new Map(),
    messages,
  }
}

function findEditorsFile(files: readonly EditorsFile[], name: string): EditorsFile | null {
  return files.find(({ path }) => path === name) ?? null
}
