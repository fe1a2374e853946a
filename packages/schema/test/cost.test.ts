// Reading costs no more than twice as much for twice the size, whatever an article is made of. Processor time is measured
// as a ratio, the best of some tries, since other programs share the machine; COST_DOUBLINGS asks for larger sizes.
import { type ArticleSource, hintsOf, linkCorpus, loadMarkdown, parseArticle } from '@compendium/schema'
import { parseYaml } from '@compendium/schema/editors-files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { markdownConstructs, rawConstructs } from './support/constructs.ts'

/** Between 2, linear, and 4, quadratic; small parts that grow faster would show at larger sizes. */
const mostGrowth = 2.7
const doublings = Number(process.env.COST_DOUBLINGS ?? 1)
const smallest = 16_000
const worst: [growth: number, name: string][] = []

beforeAll(loadMarkdown)
afterAll(() => {
  const shown = worst.sort((a, b) => b[0] - a[0]).slice(0, 5)
  console.info(`Steepest: ${shown.map(([growth, name]) => `${name} ${growth.toFixed(2)}`).join(', ')}`)
})

function articleOf(text: string, mediaType: ArticleSource['mediaType']): ArticleSource {
  const path = mediaType === 'text/plain' ? 'cost.txt' : 'cost.md'
  return { path, mediaType, text, sha256: '0'.repeat(64), bytes: Buffer.byteLength(text) }
}

function costOf(job: () => unknown): number {
  const before = process.cpuUsage()
  job()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const least = (costs: readonly number[]) => Math.min(...costs)

/** Growth of cost from one size to the double; tries again where the machine was disturbed. */
function growthOf(job: (size: number) => () => unknown, size: number): number {
  const [once, twice] = [job(size), job(size * 2)]
  const costs: [number[], number[]] = [[], []]
  once()
  for (let attempt = 0; attempt < 6; attempt++) {
    costs[0].push(costOf(once))
    costs[1].push(costOf(twice))
    // Under some milliseconds a timer shows noise.
    const growth = Math.max(least(costs[1]), 8) / Math.max(least(costs[0]), 4)
    if (attempt > 0 && growth < mostGrowth) return growth
  }
  return least(costs[1]) / least(costs[0])
}

/** A step at one size is none at the next; cost that grows faster than size does so at every size. */
function steadyGrowthOf(job: (size: number) => () => unknown, size: number): number {
  let growth = growthOf(job, size)
  for (let factor = 2; factor <= 4 && growth >= mostGrowth; factor *= 2)
    growth = Math.min(growth, growthOf(job, size * factor))
  return growth
}

/** Repetitions of a construct that give a size. */
function countFor(construct: (count: number) => string, size: number): number {
  return Math.max(1, Math.round((size / construct(64).length) * 64))
}

const cases = [
  ...Object.entries(rawConstructs).map(([name, construct]) => ['text/plain', name, construct] as const),
  ...Object.entries(markdownConstructs).map(
    ([name, construct]) => ['text/markdown', name, construct] as const,
  ),
]

test('Markdown of thousands of marks is read line by line, and its editor is told', () => {
  const article = parseArticle(articleOf('*a **b '.repeat(8_000), 'text/markdown'))
  expect(article.doubts.map(({ rule }) => rule)).toContain('markdown-dense')
  expect(article.document.coverage.unclaimed).toBe(0)
})

describe('many articles', () => {
  const many: Record<string, (index: number) => string> = {
    terms: (index) =>
      `Glossary\n\nterm ${index}\n\nMeaning ∞ A term ${index} is what one calls a thing by.\n`,
    'one term': () =>
      'Glossary\n\nferritin\n\nMeaning ∞ Ferritin is a protein that stores iron.\n\nFundamentals\n\nFerritin stores iron.\n',
    works: (index) =>
      `References\n\n- Lee, J. “Iron and Sleep ${index}.” Journal of Sleep, vol. 4, no. 2, 2019, pp. 10–22.\n`,
    'one work': () =>
      'References\n\n- Lee, J. “Iron and Sleep.” Journal of Sleep, vol. 4, no. 2, 2019, pp. 10–22.\n',
    abbreviations: (index) =>
      `Fundamentals\n\nGrowth hormone number ${index} (GH${index}) rises. GH${index} falls after 5 days.\n`,
  }
  test.each(Object.entries(many))('%s', { timeout: 120_000 }, async (name, text) => {
    const job = (size: number) => {
      const articles = Array.from({ length: size }, (_, index) =>
        parseArticle({ ...articleOf(text(index), 'text/plain'), path: `a${index}.txt` }),
      )
      return () => linkCorpus(articles, [])
    }
    const growth = steadyGrowthOf(job, 60)
    worst.push([growth, `articles of ${name}`])
    expect(growth).toBeLessThan(mostGrowth)
  })
})

describe('editors’ files', () => {
  const articleOfLines = (size: number) =>
    articleOf(
      Array.from({ length: size }, (_, index) => `Line ${index} of the text stands here.\n\n`).join(''),
      'text/plain',
    )
  const corrections = (size: number, lines: number, word: string) => {
    const list = Array.from(
      { length: size },
      (_, index) => `  - quote: ${word} ${index % lines} of the text\n    kind: paragraph\n`,
    )
    return { path: 'cost.corrections.yaml', text: `corrections:\n${list.join('')}` }
  }
  test.each([
    ['of one article', 500, () => 400, 'Line'],
    ['of an article that grows with them', 3_000, (size: number) => size, 'Line'],
    ['that all went stale', 3_000, (size: number) => size, 'Lime'],
  ])('corrections %s', { timeout: 120_000 }, (name, smallestCount, linesOf, word) => {
    const job = (size: number) => {
      const article = articleOfLines(linesOf(size))
      const file = corrections(size, linesOf(size), word)
      let reads = 0
      // A file of the same text is parsed once, so that each read has to be of another.
      return () => hintsOf(article, [{ ...file, text: `${file.text}# ${reads++}\n` }])
    }
    const growth = steadyGrowthOf(job, smallestCount)
    worst.push([growth, `corrections ${name}`])
    expect(growth).toBeLessThan(mostGrowth)
  })

  const numbers = z.record(z.string(), z.int())
  test.each([
    ['keys', numbers, (index: number) => `k${index}: ${index}`],
    ['values that are wrong', numbers, (index: number) => `k${index}: x`],
    ['keys that are not known', z.strictObject({}), (index: number) => `k${index}: ${index}`],
    ['keys that stand twice', numbers, (index: number) => `k${index % 100}: ${index}`],
  ])('%s', { timeout: 120_000 }, (name, schema, line) => {
    const job = (size: number) => {
      const text = Array.from({ length: size }, (_, index) => line(index)).join('\n')
      return () => parseYaml(text, schema)
    }
    const growth = steadyGrowthOf(job, 4_000)
    worst.push([growth, name])
    expect(growth).toBeLessThan(mostGrowth)
  })

  test.each([
    [
      'aliases that unfold',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]\n`)
        .join('')}terms: *j\n`,
    ],
    ['nesting without end', `terms: ${'['.repeat(100_000)}`],
    ['mappings without end', `terms: ${'{a: '.repeat(50_000)}`],
    ['one long key', `${'a'.repeat(1_000_000)}: b\n`],
  ])('%s cost as much as their size, and are refused', (_, text) => {
    const cost = costOf(() => {
      const { messages } = linkCorpus([], [{ path: 'glossary.yaml', text }])
      expect(messages.map(({ fatal }) => fatal)).toContain(true)
    })
    const plain = costOf(() =>
      linkCorpus([], [{ path: 'glossary.yaml', text: `terms:\n${'  - { term: a }\n'.repeat(2_000)}` }]),
    )
    expect(cost).toBeLessThan(Math.max(plain, 20) * 20)
  })
})

describe('one article', () => {
  test.each(cases)('%s: %s', { timeout: 120_000 }, (mediaType, name, construct) => {
    const count = countFor(construct, mediaType === 'text/plain' ? smallest : smallest / 8)
    const job = (size: number) => {
      const source = articleOf(construct(size), mediaType)
      return () => parseArticle(source)
    }
    for (let doubling = 0; doubling < doublings; doubling++) {
      const growth = steadyGrowthOf(job, count * 2 ** doubling)
      worst.push([growth, `${mediaType} ${name}`])
      expect(growth).toBeLessThan(mostGrowth)
    }
  })
})
