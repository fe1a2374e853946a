// Compile: a content folder in memory, parsed and linked; an article is parsed again only when it or its corrections changed.
import { listCorpus, readCorpus } from '@compendium/corpus'
import { locate, severity, sortMessages } from '@compendium/diagnostics'
import {
  type ArticleSource,
  type Built,
  type Compendium,
  documentIdOf,
  type EditorsFile,
  hintsOf,
  linkCorpus,
  loadMarkdown,
  type ParsedArticle,
  parseArticle,
  reportUnmergedTerms,
} from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import {
  type CorrectionsFile,
  correctionsPathOf,
  readCorrectionsFile,
} from '../corrections/corrections-file.ts'

/** A message as the page shows it. */
export interface ShownMessage {
  file: string
  line: number
  column: number
  severity: string
  ruleId: string
  reason: string
  note: string | null
}

/** One article of a snapshot. */
export interface CompiledArticle {
  source: ArticleSource
  parsed: ParsedArticle
  corrections: CorrectionsFile
}

/** A content folder at one moment. */
export interface Snapshot {
  compendium: Compendium
  /** By document id, in order of paths. */
  articles: ReadonlyMap<string, CompiledArticle>
  sources: readonly ArticleSource[]
  editorsFiles: readonly EditorsFile[]
  messages: ShownMessage[]
}

/** Adds editors' files that a build uses beside those of the folder, such as a default vocabulary. */
export type CompleteEditorsFiles = (editorsFiles: readonly EditorsFile[]) => Promise<readonly EditorsFile[]>

/** Gives the content folder as it lies on disk. */
export type Compiler = () => Promise<Snapshot>

/**
 * Make a compiler of a content folder.
 *
 * @param folder The content folder.
 * @param complete Adds the editors' files that a build of the folder uses too.
 * @returns A function that reads and compiles it; what cannot be read is a message of the snapshot.
 */
export function createCompiler(folder: string, complete: CompleteEditorsFiles): Compiler {
  let kept = new Map<string, { key: string; parsed: ParsedArticle }>()
  let last: Built | null = null
  return async () => {
    const listing = listCorpus(folder)
    const corpus = readCorpus(folder, { documentIdOf, listing })
    const { sources } = corpus
    const editorsFiles = await complete(corpus.editorsFiles)
    if (sources.some(({ mediaType }) => mediaType === 'text/markdown')) await loadMarkdown()
    const next: typeof kept = new Map()
    const articles = new Map<string, CompiledArticle>()
    for (const source of sources) {
      const corrections = await readCorrectionsFile(folder, correctionsPathOf(source.path, listing.editors))
      const key = `${source.sha256} ${corrections.hash}`
      const known = kept.get(source.path)
      const parsed = known?.key === key ? known.parsed : parse(source, corrections)
      next.set(source.path, { key, parsed })
      articles.set(parsed.document.id, { source, parsed, corrections })
    }
    kept = next
    last = linkCorpus(
      [...articles.values()].map(({ parsed }) => parsed),
      editorsFiles,
      last,
    )
    const { compendium, messages } = last
    return {
      compendium,
      articles,
      sources,
      editorsFiles,
      messages: sortMessages([
        ...corpus.messages,
        ...messages,
        ...reportUnmergedTerms(compendium, editorsFiles),
      ]).map(show),
    }
  }
}

function parse(source: ArticleSource, { path, text }: CorrectionsFile): ParsedArticle {
  return parseArticle(source, hintsOf(source, text === null ? [] : [{ path, text }]))
}

function show(message: VFileMessage): ShownMessage {
  const { line, column } = locate(message)
  return {
    file: message.file ?? '',
    line,
    column,
    severity: severity(message),
    ruleId: message.ruleId ?? '',
    reason: message.reason,
    note: message.note ?? null,
  }
}
