// Makes a corpus of any size from the articles of a folder, by edits that a seed decides: no two articles are alike, and
// the same seed gives the same bytes.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const perFolder = 500
const variants = [
  'early',
  'later',
  'second',
  'further',
  'smaller',
  'larger',
  'repeated',
  'recent',
  'older',
  'newer',
]

/**
 * Write a corpus.
 *
 * @param from
 *   A content folder with an `articles` folder.
 * @param to
 *   The folder to write.
 * @param count
 *   How many articles.
 * @param seed
 *   Decides the edits.
 * @returns
 *   Bytes of all articles.
 */
export async function makeCorpus(from: string, to: string, count: number, seed = 1): Promise<number> {
  const names = (await readdir(join(from, 'articles'))).filter((name) => name.endsWith('.txt')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(from, 'articles', name), 'utf8')))
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const folder = join(to, 'articles', String(Math.floor(index / perFolder)).padStart(2, '0'))
    if (index % perFolder === 0) await mkdir(folder, { recursive: true })
    const text = editArticle(texts[index % texts.length]!, index, randomOf(seed * 1_000_003 + index))
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, `${names[index % names.length]!.slice(0, -4)}-${index}.txt`), text)
  }
  for (const name of ['glossary.yaml', 'vocabulary.yaml'])
    await cp(join(from, name), join(to, name)).catch(() => null)
  return bytes
}

/** Numbers of the prose are changed, sentences change places, and a sentence of its own is added here and there. */
function editArticle(text: string, index: number, random: () => number): string {
  const lines = text.split('\n').map((line) => {
    if (line.length < 200 || line.includes('|')) return line
    const edited = line.replace(/(?<![\d.,/–-])\d{2}(?![\d.,/%–-])/g, (digits) =>
      random() < 0.3 ? String(10 + Math.floor(random() * 90)) : digits,
    )
    if (random() < 0.5) return edited
    const sentences = edited.split(/(?<=\.) (?=[A-Z])/)
    if (sentences.length > 2) sentences.splice(1, 0, sentences.pop()!)
    const which = variants[Math.floor(random() * variants.length)]!
    const at = Math.floor(random() * sentences.length)
    sentences.splice(at, 0, `The ${which} reports of group ${index} say so too.`)
    return sentences.join(' ')
  })
  return lines.join('\n')
}

/** A generator of numbers between 0 and 1: the multiplicative congruential one of Park and Miller. */
function randomOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
