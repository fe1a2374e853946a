// The whole job: editors' part, view model, source view, print sides, page and Markdown edition.
import type { Compendium } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { resolveEditors } from './editors/resolve-editors.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import { planSheet } from './print/plan-sheet.ts'
import { printBlocks } from './print/print-blocks.ts'
import { assemblePage } from './render/assemble-page.ts'
import { showControls } from './render/show-controls.ts'
import { renderBody } from './render/templates.ts'
import { buildSourceView, type SourceText } from './source-view/build-source-view.ts'
import { buildPage } from './view/build-page.ts'
import { createContext } from './view/context.ts'
import { indexNames } from './view/name-index.ts'

/** The editors' file, as read. */
export interface EditorsFile {
  /** Path to name in messages. */
  path: string
  /** YAML. */
  text: string
}

/** What the page is made from beside the compendium. */
export interface QuickReferenceOptions {
  /** Scope, bottom line and pathway in the editors' words; without it the page shows what the articles set apart. */
  editors?: EditorsFile | null
  /** Decoded texts of the articles, for the source view; without them sources are named but not linked. */
  sources?: readonly SourceText[]
  /** Date of the page, ISO 8601. */
  date: string
}

/** The two editions and what the editors' file needs. */
export interface QuickReference {
  html: string
  markdown: string
  messages: VFileMessage[]
}

/**
 * Renders the clinician's quick reference.
 * @param compendium a compiled corpus
 * @param options editors' part, source texts and date
 * @returns one self-contained HTML document, its Markdown edition, and messages located in the editors' file; the same
 * input gives the same bytes
 */
export function renderQuickReference(compendium: Compendium, options: QuickReferenceOptions): QuickReference {
  const { editors, sources = [], date } = options
  const file = new VFile({ path: editors?.path ?? 'quick-reference.yaml', value: editors?.text ?? '' })
  const names = indexNames(compendium)
  const resolved = editors ? resolveEditors(file, compendium, names) : null
  const withSource = new Set(sources.map(({ id }) => id))
  const context = createContext(compendium, names, withSource, resolved?.ties ?? [], resolved?.topics ?? {})
  const page = buildPage(compendium, context, resolved, date)
  const articles = buildSourceView(compendium, context, sources)
  const sides = planSheet(printBlocks(page))
  const body = renderBody({ ...page, source: articles.length ? { articles } : null, sides })
  const html = showControls(assemblePage(page.title, body))
  return { html, markdown: showControls(renderMarkdown(page)), messages: file.messages }
}
