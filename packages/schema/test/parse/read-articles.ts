// Reads folders of articles for tests: the project's own, the annotated ones, and the real ones where they lie beside it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ArticleSource } from '@compendium/schema'

const folders = {
  annotated: fileURLToPath(new URL('../fixtures/articles/', import.meta.url)),
  content: fileURLToPath(new URL('../../../../content/articles/', import.meta.url)),
  real: fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url)),
}

/** The articles of a folder, in order of names; none where the folder does not exist. */
export function readArticles(folder: keyof typeof folders): ArticleSource[] {
  const path = folders[folder]
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => {
      const bytes = readFileSync(path + name)
      return {
        path: name,
        text: bytes.toString('utf8'),
        mediaType: name.endsWith('.md') ? 'text/markdown' : 'text/plain',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      }
    })
}

/** The annotation beside an annotated article. */
export function readAnnotation(source: ArticleSource): Annotation {
  return JSON.parse(readFileSync(folders.annotated + source.path.replace(/\.\w+$/, '.gold.json'), 'utf8'))
}

/** What a reader wrote down of an article. */
export interface Annotation {
  title: string | null
  headings: { text: string; depth: number }[]
  navigation: string[]
  imageAlts: { text: string }[]
  pullQuotes: { text: string }[]
  lists: { items: { term: string | null; text: string }[] }[]
  glossary: { term: string; definition: string; kind: string; where: string }[]
  references: { raw: string }[]
  figures: { text: string; sentence: string }[]
}
