// What a reader is told: every number has a source, the handout gives no dose and no promise, and nothing passes for reviewed.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText } from '@compendium/pdf-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeEntities, readHtml } from './support/html-parts.ts'
import { openOwnContent } from './support/own-content.ts'
import { compendium } from './terminal.ts'

const editions = [
  'handout.pdf',
  'handout-large-print.pdf',
  'handout-letter.pdf',
  'handout-letter-large-print.pdf',
]
let folder: Awaited<ReturnType<typeof openOwnContent>>
let built: Awaited<ReturnType<typeof compendium>>

beforeAll(async () => {
  folder = await openOwnContent()
  built = await build()
}, 120_000)
afterAll(() => rm(folder.root, { recursive: true, force: true }))

const build = (...more: string[]) =>
  compendium(['build', '--content', folder.content, '--out', folder.out, ...more])
const outputOf = (path: string) => readFile(join(folder.out, path))

/** The text of each page of a handout. */
async function pagesOf(path: string): Promise<string[]> {
  const pages = await extractText(new Uint8Array(await outputOf(path)))
  return pages.map(({ lines }) => lines.map(({ text }) => text).join('\n'))
}

/** Numbers as they are printed; thousands are joined. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
  return plain.match(/\d+(?:\.\d+)?/g) ?? []
}

/** What no entity states: where a reader is, how much there is, when it was made, and from which content. */
const byPosition = [
  /\bPage \d+ of \d+/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
  /\b20\d\d-\d\d-\d\d\b/g,
  /\b(?:version|content|hash) [0-9a-f]{8,64}\b/gi,
  /\bA\d+(?::\d+|,? lines? \d+)?\b/g,
  /\blines? \d+\b/g,
  /\bDiffer on \d+ points?\b|\b\d+ (?:other definitions?|entries|terms)\b/g,
  // Numbers of a list, marks of an axis, and where on it a span of the sources lies in months.
  /^\s*\d+\. /gm,
  /(?:\b\d+\s+){3,}\d+\b/g,
  /\(months? [\d.]+ to [\d.]+\)/g,
  /\b[0-9a-f]{64}\b/g,
]

/** Every number that an entity holds in its words; ids, places, hashes and counts are no words. */
function numbersOfEntities(value: unknown, found = new Set<string>(), key = ''): Set<string> {
  if (typeof value === 'string' && !/^(?:id|sha256|contentHash|document|section|schemaVersion)$/.test(key)) {
    for (const number of numbersIn(value)) found.add(number)
  } else if (typeof value === 'number' && /^(?:value|values|min|max|date-parts)$/.test(key))
    found.add(String(value))
  else if (Array.isArray(value)) for (const item of value) numbersOfEntities(item, found, key)
  else if (typeof value === 'object' && value !== null && key !== 'origin' && key !== 'coverage') {
    for (const [name, inner] of Object.entries(value)) numbersOfEntities(inner, found, name)
  }
  return found
}

async function unknownNumbers(text: string): Promise<string[]> {
  const known = numbersOfEntities(JSON.parse(String(await outputOf('compendium.json'))))
  const rest = byPosition.reduce((left, pattern) => left.replace(pattern, ' '), text)
  const plain = rest.replace(/(\d),(?=\d{3}(?!\d))/g, '$1').replace(/\s+/g, ' ')
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)]
    .filter(({ 0: number }) => !known.has(number))
    .map(({ 0: number, index }) => plain.slice(Math.max(0, index - 30), index + number.length + 20))
}

test('the content builds without an error', () => {
  expect(built.errors).not.toMatch(/ error /)
  expect(built.exitCode).toBe(0)
})

describe('every number has a source', () => {
  test.each(editions)('in %s', async (path) => {
    const text = (await pagesOf(path)).join('\n')
    expect(numbersIn(text).length).toBeGreaterThan(20)
    expect(await unknownNumbers(text)).toEqual([])
  })

  test('in the page and its Markdown', async () => {
    const { text } = readHtml(String(await outputOf('quick-reference.html')))
    expect(await unknownNumbers(decodeEntities(text))).toEqual([])
    const markdown = String(await outputOf('quick-reference.md')).replace(/\\(?=[^\w\s])/g, '')
    expect(await unknownNumbers(markdown)).toEqual([])
  })
})

describe('the handout', () => {
  const dose =
    /\d\s*(?:mg|mcg|µg|μg|g|mL|IU|units?|tablets?|pills?|capsules?|drops?|injections?)\b|\b(?:once|twice|\d+ times|every other|every \w+) (?:a |an |per |each )?(?:day|daily|week|weekly|month|monthly)\b|\bdose of\b/i
  const promise =
    /\b(?:ensures?|restores?|optimi[sz]es?|reverses?|reclaims?|guarantees?|guaranteed|cures?|boosts?|miracle|proven to|always works|will)\b/i

  test.each(editions)('%s states no dose and promises nothing', async (path) => {
    const text = (await pagesOf(path)).join(' ')
    expect(dose.exec(text)?.[0]).toBeUndefined()
    expect(promise.exec(text)?.[0]).toBeUndefined()
  })

  test.each(editions)('%s explains every abbreviation in its list of words', async (path) => {
    const text = (await pagesOf(path)).join('\n').replaceAll('DRAFT', '')
    const [prose, list] = text.slice(0, text.lastIndexOf('Sources')).split('Word list')
    const used = [...new Set(prose!.match(/\b[A-Z]{2,}\b/g))]
    expect(used).toContain('FSH')
    expect(used.filter((word) => !list!.includes(`${word}:`))).toEqual([])
  })

  describe('is refused', () => {
    const faults = [
      ['a dose', 'Take 25 mg each morning.', 'handout-dose'],
      ['a schedule', 'Take it twice a week.', 'handout-dose'],
      ['a promise', 'It will bring your sperm back.', 'handout-wording'],
      ['a number without a source', 'It takes 17 months.', 'handout-number'],
      ['a medicine without a source', 'Ask for anastrozole.', 'handout-medicine'],
      ['an abbreviation of the glossary that is not explained', 'Ask about your HPG.', 'handout-term'],
      ['any abbreviation that is not explained', 'Ask for an MRI.', 'handout-term'],
      ['a statement without a source', 'You can have it back.', 'handout-anchor'],
    ] as const
    let refused: Awaited<ReturnType<typeof build>>

    // Each fault is an error of its own, so that one build shows them all.
    beforeAll(async () => {
      const path = join(folder.content, 'handout/en.md')
      const script = await readFile(path, 'utf8')
      const anchor =
        ':from{id="exercise-and-recovery#fundamentals" quote="it takes time and may take support"}'
      const added = faults.map(([, sentence, rule]) =>
        rule === 'handout-anchor' ? sentence : `${sentence} ${anchor}`,
      )
      const place = '\n## Three things to know\n'
      await writeFile(path, script.replace(place, `\n${added.join('\n\n')}\n${place}`))
      refused = await build('--only', 'pdf')
      await writeFile(path, script)
    }, 60_000)

    test.each(faults)('with %s', (_, sentence, rule) => {
      expect(refused.exitCode).toBe(1)
      const line = refused.errors.split('\n').find((one) => one.includes(sentence) && one.includes(rule))
      expect(line).toMatch(/\d+:\d+\S* +error /)
    })
  })
})

describe('the stamp', () => {
  const stamp = 'DRAFT – not clinically reviewed'
  const review = () => join(folder.content, 'handout/review.yaml')
  const approval = (contentHash: string, more = '') =>
    `status: approved\nname: A. Clinician\nrole: consultant\ndate: 2026-11-20\ncontentHash: ${contentHash}\n${more}`

  /** Whether each page bears the stamp. */
  async function stamped(paths: readonly string[]): Promise<boolean[]> {
    await build('--only', 'pdf')
    const pages = (await Promise.all(paths.map(pagesOf))).flat()
    expect(pages.length).toBeGreaterThan(paths.length * 3)
    return pages.map((page) => page.includes(stamp))
  }

  test.each([
    ['no file', null],
    ['an empty file', ''],
    ['a draft', 'status: draft\n'],
    ['a review under way', 'status: in-review\n'],
    [
      'an approval without a hash',
      'status: approved\nname: A. Clinician\nrole: consultant\ndate: 2026-11-20\n',
    ],
    [
      'an approval without a name',
      `status: approved\nrole: consultant\ndate: 2026-11-20\ncontentHash: ${'a'.repeat(64)}\n`,
    ],
    ['an approval of other content', approval('a'.repeat(64))],
    ['an approval of any content', approval('"*"')],
    ['an approval with an empty hash', approval('""')],
    ['an approval in other letters', approval('a'.repeat(64)).replace('approved', 'APPROVED')],
    ['an approval given twice', approval('a'.repeat(64), `contentHash: ${'b'.repeat(64)}\n`)],
    ['an approval with more than it may say', approval('a'.repeat(64), 'draft: false\nstamp: none\n')],
    ['no YAML', '{{{'],
  ])('stands on every page with %s', async (_, text) => {
    if (text === null) await rm(review())
    else await writeFile(review(), text)
    expect(await stamped(['handout.pdf'])).not.toContain(false)
  })

  test('is gone with an approval of this very content, and is back with one changed word', async () => {
    await writeFile(review(), approval('a'.repeat(64)))
    const { printed, errors } = await compendium(['check', folder.content])
    const hash = /expected contentHash `([0-9a-f]{64})`/.exec(printed + errors)?.[1]
    expect(hash).toBeDefined()
    await writeFile(review(), approval(hash!))
    expect(await stamped(editions)).not.toContain(true)
    const path = join(folder.content, 'handout/en.md')
    const script = await readFile(path, 'utf8')
    await writeFile(path, script.replace('if you are worried', 'if you worry'))
    expect(await stamped(editions)).not.toContain(false)
    await writeFile(path, script)
    expect(await stamped(editions)).not.toContain(true)
    const article = join(folder.content, 'articles/return-of-fertility.txt')
    const words = await readFile(article, 'utf8')
    await writeFile(article, words.replace('approximately 74 days', 'approximately 75 days'))
    expect(await stamped(editions)).not.toContain(false)
    await writeFile(article, words)
  })

  test('stands on the page and in its Markdown, too', async () => {
    expect(String(await outputOf('quick-reference.html'))).toContain(stamp)
    expect(String(await outputOf('quick-reference.md'))).toContain(stamp)
  })
})
