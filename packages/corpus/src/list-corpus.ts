// Stage: read. Finds the articles and the editors' files of a content folder, in one order on every machine.
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { systemReason } from './system-reason.ts'

/** The files of a content folder, as paths inside it with forward slashes, sorted. */
export interface CorpusListing {
  /** `.txt` and `.md` articles. */
  articles: string[]
  /** The editors' files: YAML anywhere in the folder, Markdown outside the articles. */
  editors: string[]
  /** The folders that were looked through, the content folder itself as an empty path. */
  folders: string[]
  /** Folders and links that could not be followed. */
  messages: VFileMessage[]
}

/**
 * List a content folder. Articles lie in its `articles` folder where there is one, else in the folder itself.
 * Hidden files and `node_modules` are left out. Works without a pause, as all looks at files do here: the threads that wait
 * for a disk cost more than the look.
 *
 * @param folder
 *   Path of the content folder.
 * @returns
 *   Articles, editors' files, and messages about a missing or empty folder, unreadable folders and links that leave it.
 */
export function listCorpus(folder: string): CorpusListing {
  const messages: VFileMessage[] = []
  let root: string
  try {
    root = realpathSync(folder)
    if (!statSync(root).isDirectory()) throw notFolder()
  } catch (error) {
    const note = 'Write the path of a folder that holds the articles as .txt or .md files.'
    const reason = `Unexpected content folder, expected one that can be read: ${systemReason(error)}`
    messages.push(
      report(new VFile({ path: folder }), reason, { ruleId: 'content-folder', note, fatal: true }),
    )
    return { articles: [], editors: [], folders: [], messages }
  }
  const { files, folders } = walk(root, messages)
  const inArticles = files.some((path) => path.startsWith('articles/'))
  const articles = files.filter((path) => isText(path) && (!inArticles || path.startsWith('articles/')))
  const editors = files.filter(
    (path) => /\.ya?ml$/i.test(path) || (inArticles && isText(path) && !path.startsWith('articles/')),
  )
  if (articles.length === 0 && messages.length === 0) {
    const note = 'Put the articles there as .txt or .md files, or in a folder named articles inside it.'
    const reason = 'Unexpected empty folder, expected at least one article'
    messages.push(
      report(new VFile({ path: folder }), reason, { ruleId: 'content-folder', note, fatal: true }),
    )
  }
  return { articles, editors, folders, messages }
}

function walk(root: string, messages: VFileMessage[]): { files: string[]; folders: string[] } {
  const files: string[] = []
  const folders: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    folders.push(folder)
    let entries: Dirent[]
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true })
    } catch (error) {
      const note = 'Give the folder read permission, or move it out of the content folder.'
      refuse(folder, `Unexpected folder, expected one that can be read: ${systemReason(error)}`, note)
      continue
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) pending.push(path)
      else if (!isText(path) && !/\.ya?ml$/i.test(path)) continue
      else if (entry.isFile()) files.push(path)
      else if (entry.isSymbolicLink()) followLink(path)
      else refuse(path, 'Unexpected device, expected a file', 'Put a text file in its place.')
    }
  }
  return { files: files.sort(), folders: folders.sort() }

  function followLink(path: string): void {
    try {
      const target = realpathSync(join(root, path))
      if (!target.startsWith(root + sep)) {
        const note = 'Copy the file into the content folder; links out of it are not followed.'
        refuse(path, 'Unexpected link that leaves the content folder, expected a file inside it', note)
      } else if (statSync(target).isFile()) files.push(path)
      else refuse(path, 'Unexpected link, expected one to a file', 'Remove the link.')
    } catch (error) {
      refuse(
        path,
        `Unexpected broken link, expected a file at its end: ${systemReason(error)}`,
        'Remove the link or mend its target.',
      )
    }
  }

  function refuse(path: string, reason: string, note: string): void {
    messages.push(
      report(new VFile({ path: path || '.' }), reason, { ruleId: 'unreadable-file', note, fatal: true }),
    )
  }
}

function isText(path: string): boolean {
  return /\.(?:txt|md)$/i.test(path)
}

function notFolder(): Error {
  return Object.assign(new Error('not a folder'), { code: 'ENOTDIR', syscall: 'scandir' })
}
