// Articles that would cost a careless parser much more than their size: time beside plain text of the same size.
import { parseArticle } from '@compendium/schema'
import { median } from './measure.ts'

const rounds = 7

/** An article of one kind, and its time as a multiple of that of plain text. */
export interface PathologicalRow {
  name: string
  bytes: number
  ratio: number
}

const sentence =
  'Most people sleep for some hours and wake up once or twice in a night without a memory of it. '

/**
 * Measure pathological articles.
 *
 * @returns
 *   A row a kind: processor time of the parse, median, by that of plain paragraphs of as many bytes.
 */
export function measurePathological(): PathologicalRow[] {
  const texts: [string, string][] = [
    ['one line of 1 MB', `${sentence.repeat(11_000)}\n`],
    ['10⁵ pipes', `| ${'a | '.repeat(100_000)}\n`],
    ['10⁵ bullets', '- a point of few words\n'.repeat(100_000)],
    [
      '10⁴ tooltips',
      'The marrow Meaning ∞ Marrow is the tissue inside bones. makes cells.\n\n'.repeat(10_000),
    ],
  ]
  return texts.map(([name, text]) => {
    const plain = `${sentence.repeat(8)}\n\n`.repeat(Math.ceil(text.length / (sentence.length * 8 + 2)))
    const times: [number, number][] = []
    for (let round = 0; round < rounds; round++) times.push([cpuOf(plain), cpuOf(text)])
    const ratio = median(times.map(([, time]) => time)) / median(times.map(([time]) => time))
    return { name, bytes: Buffer.byteLength(text), ratio }
  })
}

function cpuOf(text: string): number {
  const source = {
    ...{ path: 'article.txt', text, mediaType: 'text/plain' as const },
    ...{ sha256: '0'.repeat(64), bytes: Buffer.byteLength(text) },
  }
  const start = process.cpuUsage()
  parseArticle(source)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
