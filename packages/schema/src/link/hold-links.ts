// Stage "link": links that hold from one build of a process to the next. A link depends on what articles say and on the
// editors' files; most edits change neither, but for the places, which no link has.
import type { VFileMessage } from 'vfile-message'
import type { EditorsFile } from '../editors/editors-file.ts'
import type { Editors } from '../editors/read-editors.ts'
import type { ArticleFacts } from './article-facts.ts'
import { comparesSame } from './compared-facts.ts'
import { type Links, linkFacts } from './link-facts.ts'

/** The links of a corpus, and when they hold. */
export interface HeldLinks {
  /** The very object of the last build where they hold. */
  links: Links
  /** What they were made of. */
  madeOf: { articles: readonly ArticleFacts[]; editorsFiles: readonly EditorsFile[] }
  /** What was reported meanwhile, by index of the file that was read. */
  reported: readonly (readonly VFileMessage[])[]
}

/** The editors' files, and the same read. */
export interface ReadFiles {
  editorsFiles: readonly EditorsFile[]
  editors: Editors
}

/**
 * Link the facts of a corpus, or take the links of an earlier build where they would come out the same.
 *
 * @param articles What the articles say, in order of their paths.
 * @param read The editors' files; what does not fit the articles is reported on them, with held links too.
 * @param last The links of an earlier build of this process, or null.
 * @returns The links.
 */
export function holdLinks(
  articles: readonly ArticleFacts[],
  { editorsFiles, editors }: ReadFiles,
  last: HeldLinks | null,
): HeldLinks {
  const madeOf = { articles, editorsFiles }
  if (last && isMadeOfSame(last.madeOf, madeOf)) {
    for (const [index, { messages }] of editors.files.entries()) messages.push(...last.reported[index]!)
    return { ...last, madeOf }
  }
  const before = editors.files.map(({ messages }) => messages.length)
  const links = linkFacts(articles, editors)
  const reported = editors.files.map(({ messages }, index) => messages.slice(before[index]))
  return { links, madeOf, reported }
}

function isMadeOfSame(last: HeldLinks['madeOf'], { articles, editorsFiles }: HeldLinks['madeOf']): boolean {
  return (
    last.articles.length === articles.length &&
    last.editorsFiles.length === editorsFiles.length &&
    editorsFiles.every(({ path, text, isDefault }, index) => {
      const file = last.editorsFiles[index]!
      return file.path === path && file.text === text && file.isDefault === isDefault
    }) &&
    articles.every((facts, index) => comparesSame(last.articles[index]!, facts))
  )
}
