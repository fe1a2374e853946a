// Stage: read. Articles and editors' files of a content folder, decoded; what cannot be read is reported and left out.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '@compendium/diagnostics'
import type { ArticleSource, EditorsFile } from '@compendium/schema'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { decodeText } from './decode-text.ts'
import { type CorpusListing, listCorpus } from './list-corpus.ts'
import { systemReason } from './system-reason.ts'
import { reportSecond, tellNamesakes } from './tell-namesakes.ts'

/** A content folder in memory. */
export interface Corpus {
  sources: ArticleSource[]
  editorsFiles: EditorsFile[]
  /** One error for each file that was left out. */
  messages: VFileMessage[]
}

/** What `readCorpus` needs to know. */
export interface ReadCorpusOptions {
  /** Tells the document id of a path; two articles with one id are an error. */
  documentIdOf: (path: string) => string
  /** The listing, where the caller already has it. */
  listing?: CorpusListing
}

/** A content folder whose articles are read one by one. */
export interface OpenCorpus {
  /** Articles of which no other has the name, in order. */
  paths: string[]
  editorsFiles: EditorsFile[]
  /** One error for each file that was left out so far. */
  messages: VFileMessage[]
  /**
   * Read one article.
   *
   * @param path One of `paths`.
   * @returns The article; null where it cannot be read, with an error in `messages`.
   */
  read: (path: string) => ArticleSource | null
}

/**
 * Open a content folder: the editors' files are read, the articles are not.
 *
 * @param folder
 *   Path of the content folder.
 * @param options
 *   How a path becomes a document id, and the listing where it is known.
 * @returns
 *   The open folder, with an error at each article whose name another has.
 */
export function openCorpus(folder: string, options: ReadCorpusOptions): OpenCorpus {
  const listing = options.listing ?? listCorpus(folder)
  const { paths, seconds } = tellNamesakes(listing, options.documentIdOf)
  const messages = [...listing.messages, ...seconds.flatMap(reportSecond)]
  const editorsFiles: EditorsFile[] = []
  for (const path of listing.editors) {
    const read = readText(folder, path, messages)
    if (read !== null) editorsFiles.push({ path, text: read.text })
  }
  return {
    paths,
    editorsFiles,
    messages,
    read(path) {
      const read = readText(folder, path, messages)
      if (read === null) return null
      const mediaType = /\.md$/i.test(path) ? 'text/markdown' : 'text/plain'
      const sha256 = createHash('sha256').update(read.bytes).digest('hex')
      return { path, text: read.text, mediaType, sha256, bytes: read.bytes.length }
    },
  }
}

/**
 * Read a content folder.
 *
 * @param folder
 *   Path of the content folder.
 * @param options
 *   How a path becomes a document id, and the listing where it is known.
 * @returns
 *   What could be read, in order of path, and an error at each file that could not.
 */
export function readCorpus(folder: string, options: ReadCorpusOptions): Corpus {
  const { paths, editorsFiles, messages, read } = openCorpus(folder, options)
  const sources: ArticleSource[] = []
  for (const path of paths) {
    const source = read(path)
    if (source !== null) sources.push(source)
  }
  return { sources, editorsFiles, messages }
}

function readText(
  folder: string,
  path: string,
  messages: VFileMessage[],
): { text: string; bytes: Uint8Array } | null {
  const file = new VFile({ path })
  try {
    // A file of some kilobytes is there sooner than a thread that waits for it.
    const bytes = readFileSync(join(folder, path))
    const { text, problem } = decodeText(bytes)
    if (problem === null) return { text, bytes }
    const { reason, note, line, column } = problem
    report(file, reason, { ruleId: 'unreadable-file', note, place: { line, column }, fatal: true })
  } catch (error) {
    const reason = `Unexpected file, expected one that can be read: ${systemReason(error)}`
    report(file, reason, {
      ruleId: 'unreadable-file',
      note: 'Give the file read permission, or remove it.',
      fatal: true,
    })
  }
  messages.push(...file.messages)
  return null
}
