// Whatever an article has been through, nothing of it is lost, doubled or moved. Bounded here; FUZZ_RUNS asks for more.
import { type ArticleSource, buildCompendium, loadMarkdown, parseArticle } from '@compendium/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArticles } from './parse/read-articles.ts'
import { brokenArticle } from './support/broken-article.ts'
import { editedArticle } from './support/edited-article.ts'
import { faultOf } from './support/fault-of.ts'
import { printArticle } from './support/print-article.ts'
import { smallArticle } from './support/small-article.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 1_600)
const seed = Number(process.env.FUZZ_SEED ?? 20261121)
const limit = 60_000 + runs * 20
const whole = [...readArticles('annotated'), ...readArticles('content')]
const broken = brokenArticle(whole)
const small = fc.oneof(smallArticle('text/plain'), smallArticle('text/markdown'))
const tried = { 'small articles': 0, 'broken articles': 0, corpora: 0, 'printed forms': 0, edits: 0 }

beforeAll(loadMarkdown)
afterAll(() => {
  const counts = Object.entries(tried).map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  console.info(`Tried with seed ${seed}: ${counts.join(', ')}`)
})

/** Fails with the fault; quicker than an assertion a character, which is what lets a million articles be tried. */
function expectKept(source: ArticleSource): void {
  const fault = faultOf(source, parseArticle(source))
  if (fault !== null) expect.fail(fault)
}

test(
  'every text of a small article is that of its place, no claim overlaps another and nothing is unclaimed',
  () => {
    const property = fc.property(small, (source) => {
      expectKept(source)
      tried['small articles']++
    })
    fc.assert(property, { numRuns: runs * 4, seed })
  },
  limit,
)

test(
  'so it is in whole articles that were broken',
  () => {
    const property = fc.property(broken, (source) => {
      expectKept(source)
      tried['broken articles']++
    })
    fc.assert(property, { numRuns: Math.ceil(runs / 8), seed })
  },
  limit,
)

/** Two broken articles under names of their own. */
const pair = fc.tuple(broken, broken, broken).map(([one, two, edited]) => [
  { ...one, path: one.path.replace(/.*(?=\.)/, 'articles/one') },
  { ...two, path: two.path.replace(/.*(?=\.)/, 'articles/two') },
  { ...edited, path: edited.path.replace(/.*(?=\.)/, 'articles/two') },
])

test(
  'a corpus of broken articles is built, to the same bytes each time, and ids outlast edits to the other article',
  async () => {
    const property = fc.asyncProperty(pair, async ([one, two, edited]) => {
      const [first, again, after] = await Promise.all([
        buildCompendium([one!, two!], []),
        buildCompendium([one!, two!], []),
        buildCompendium([one!, edited!], []),
      ])
      expect(JSON.stringify(again.compendium)).toBe(JSON.stringify(first.compendium))
      expect(again.messages.map(String)).toEqual(first.messages.map(String))
      const own = ({ compendium: { sections, tables, findings } }: typeof first) =>
        [...sections, ...tables, ...findings].filter(({ document }) => document === 'one').map(({ id }) => id)
      expect(own(after)).toEqual(own(first))
      tried.corpora++
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 30), seed })
  },
  limit,
)

function markdown(text: string): ArticleSource {
  const bytes = Buffer.byteLength(text)
  return { path: 'printed.md', mediaType: 'text/markdown', text, sha256: '0'.repeat(64), bytes }
}

/** Rounds of printing and parsing until the printed form stays as it is. */
function roundsToSettle(source: ArticleSource): number {
  let printed = printArticle(parseArticle(source))
  for (let round = 0; ; round++) {
    const again = parseArticle(markdown(printed))
    const fault = faultOf(markdown(printed), again)
    if (fault !== null) expect.fail(fault)
    const next = printArticle(again)
    tried['printed forms']++
    if (next === printed) return round
    if (round === 4) expect.fail(`not settled:\n${printed}\n=====\n${next}`)
    printed = next
  }
}

test.each(whole.map((source) => [source.path, source] as const))(
  '%s, printed as it was read, is read as the same',
  (_, source) => {
    expect(roundsToSettle(source)).toBe(0)
  },
)

test(
  'the printed form of any article settles',
  () => {
    const property = fc.property(fc.oneof({ arbitrary: small, weight: 9 }, broken), (source) => {
      roundsToSettle(source)
    })
    fc.assert(property, { numRuns: Math.ceil(runs / 4), seed })
  },
  limit,
)

test(
  'an edit within one section leaves the ids of all others as they are',
  () => {
    const property = fc.property(editedArticle(whole.map((source) => parseArticle(source))), (edit) => {
      const after = parseArticle(edit.source)
      const others = (entities: readonly { id: string; section: string }[]) =>
        entities.filter(({ section }) => section !== edit.section).map(({ id }) => id)
      expect(after.sections.map(({ id }) => id)).toEqual(edit.before.sections.map(({ id }) => id))
      expect(others(after.tables)).toEqual(others(edit.before.tables))
      expect(others(after.findings)).toEqual(others(edit.before.findings))
      tried.edits++
    })
    fc.assert(property, { numRuns: Math.ceil(runs / 15), seed })
  },
  limit,
)
