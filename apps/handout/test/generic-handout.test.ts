import { type Handout, renderEditions, renderHandout } from '@compendium/handout'
import { checkPdf, extractText } from '@compendium/pdf-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { doseSentence, kettleCorpus, pictureText } from './data/compendium.ts'

const date = '2026-11-21'
const editions = [
  { edition: 'standard', paper: 'a4', width: 595.28, height: 841.89, least: 12 },
  { edition: 'standard', paper: 'letter', width: 612, height: 792, least: 12 },
  { edition: 'large-print', paper: 'a4', width: 595.28, height: 841.89, least: 16 },
  { edition: 'large-print', paper: 'letter', width: 612, height: 792, least: 16 },
] as const

describe.each(editions)('$edition on $paper', ({ edition, paper, width, height, least }) => {
  let handout: Handout
  let pages: Awaited<ReturnType<typeof extractText>>
  beforeAll(async () => {
    handout = await renderHandout(kettleCorpus(), { edition, paper, date })
    pages = await extractText(handout.bytes)
  })

  test('passes our PDF/UA-1 machine checks', async () => {
    expect(await checkPdf(handout.bytes, { minimumFontSize: least, minimumMargin: 24 })).toEqual([])
  })

  test('has the paper asked for and says on each page that it is a draft', () => {
    expect(pages.length).toBe(handout.pages)
    const boxes = Buffer.from(handout.bytes)
      .toString('latin1')
      .match(/\/MediaBox \[[^\]]+\]/g)
    expect(boxes).toEqual(pages.map(() => `/MediaBox [0 0 ${width} ${height}]`))
    for (const page of pages) {
      expect(textOf([page])).toContain('DRAFT – not clinically reviewed – do not give to patients')
    }
  })

  test('prints the fundamentals and nothing that belongs to the page or to other readers', () => {
    const text = textOf(pages)
    for (const phrase of [
      'Kettle care <& more>',
      'Key points',
      'A clean kettle boils sooner.',
      'The rest of it stays.',
      'Water — hard and soft',
      'A nested remark.',
      'Vinegar: Ask your team',
      'Well 30',
      'Reading 11',
      'Time: What you see',
      'A thin film.',
      'From: Kettle care',
      'Scale: The crust in a kettle.',
      'Boiler AB. Scale and heat. Journal of Kettles. 2019;3:1-9.',
      'Nobody has put it into plain language yet',
    ]) {
      expect(text).toContain(phrase)
    }
    for (const phrase of [
      doseSentence,
      pictureText,
      'Chemists only.',
      'Skip to the kettle',
      'Read more',
      'Buy kettles',
    ]) {
      expect(text).not.toContain(phrase)
    }
  })

  test('prints a cell taller than a page whole, and repeats the head of its table', () => {
    const words = textOf(pages).split(/\bgrey\b/).length - 1
    const printed = 1 + 12 * 4 + 25 + 60
    expect(words).toBe(printed)
    const heads = pages.filter((page) => textOf([page]).includes('Hardness'))
    expect(heads.length).toBeGreaterThan(2)
  })
})

test('the same input gives the same bytes', async () => {
  const [first, second] = [
    await renderHandout(kettleCorpus(2), { date }),
    await renderHandout(kettleCorpus(2), { date }),
  ]
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
})

test('several articles get a list of contents with pages', async () => {
  const handout = await renderHandout(kettleCorpus(3), { date })
  expect(await checkPdf(handout.bytes)).toEqual([])
  const text = textOf(await extractText(handout.bytes))
  expect(text).toContain('What three articles say')
  expect(text).toMatch(/In this handout Key points 1 Kettle care <& more> 1 /)
})

test('of a large corpus the first twelve articles are printed', async () => {
  const { documents, ...rest } = kettleCorpus()
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...documents[0]!,
    id: `kettle-${index}`,
    title: `Kettle ${index}`,
  }))
  const sections = rest.sections.slice(0, 1).flatMap((section) =>
    many.map(({ id }) => ({
      ...section,
      id: `${id}#fundamentals`,
      document: id,
      children: [],
      blocks: section.blocks.slice(0, 1),
    })),
  )
  const corpus = {
    ...rest,
    documents: many.map((one) => ({ ...one, sections: [`${one.id}#fundamentals`] })),
    sections,
  }
  const handout = await renderHandout(corpus, { date })
  const text = textOf(await extractText(handout.bytes))
  expect(text).toContain('It holds the first 12 of 40 articles.')
  expect(text).toContain('Kettle 11')
  expect(text).not.toContain('Kettle 12')
  expect(handout.notes).toContain('28 further articles are not printed.')
})

test('an article whose first section says nothing is printed from the first that does', async () => {
  const { documents, sections, ...rest } = kettleCorpus()
  const cover = {
    ...sections[0]!,
    id: 'kettle-care#cover',
    tier: null,
    heading: { ...sections[0]!.heading!, text: 'Cover' },
    children: [],
    blocks: [],
  }
  const own = sections.map((section) => ({ ...section, tier: null }))
  const corpus = {
    ...rest,
    documents: [{ ...documents[0]!, sections: [cover.id, ...documents[0]!.sections] }],
    sections: [cover, ...own],
  }
  const text = textOf(await extractText((await renderHandout(corpus, { date })).bytes))
  expect(text).toContain('The rest of it stays.')
  expect(text).not.toContain('Chemists only.')
})

test('a character without a glyph is replaced and reported', async () => {
  const { messages, notes } = await renderHandout(kettleCorpus(), { date })
  expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['handout-glyph', 'Unexpected character `漢` (U+6F22), expected one that the embedded font has'],
  ])
  expect(notes).toEqual([
    'Nobody has put this handout into plain language yet.',
    '2 sentences on doses are left out.',
    '1 source is a web page, machine-written or rejected, and is not printed.',
  ])
})

test('only a review that covers the content and the day takes the stamp off', async () => {
  const review = {
    status: 'approved' as const,
    name: 'A. Clinician',
    role: 'consultant',
    date: '2026-06-01',
    contentHash: 'ab'.repeat(32),
  }
  const stamped = async (change: object, day = date) => {
    const { bytes } = await renderHandout(kettleCorpus(), { date: day, review: { ...review, ...change } })
    return textOf(await extractText(bytes)).includes('DRAFT')
  }
  expect(await stamped({})).toBe(false)
  expect(await stamped({ contentHash: 'ef'.repeat(32) })).toBe(true)
  expect(await stamped({ status: 'in-review' })).toBe(true)
  expect(await stamped({ name: ' ' })).toBe(true)
  expect(await stamped({}, '2027-06-02')).toBe(true)
  expect(await stamped({}, '2026-05-31')).toBe(true)
})

test('an empty corpus is a handout of one page', async () => {
  const empty = { ...kettleCorpus(0), sections: [], tables: [], glossary: [], references: [], findings: [] }
  const handout = await renderHandout(empty, { date })
  expect(handout.pages).toBe(1)
  expect(await checkPdf(handout.bytes)).toEqual([])
})

test('an undated handout says so, and its metadata has a fixed date', async () => {
  const { bytes } = await renderHandout(kettleCorpus(), { date: 'undated' })
  expect(textOf(await extractText(bytes))).toMatch(/undated · version [0-9a-f]{8}/)
  expect(Buffer.from(bytes).toString('latin1')).toContain('(D:19700101000000Z)')
  expect(await checkPdf(bytes)).toEqual([])
})

test('editions rendered together are the editions rendered alone', async () => {
  const together = await renderEditions(kettleCorpus(), editions, { date })
  for (const [index, { edition, paper }] of editions.entries()) {
    const alone = await renderHandout(kettleCorpus(), { edition, paper, date })
    expect(Buffer.from(together[index]!.bytes).equals(Buffer.from(alone.bytes))).toBe(true)
    expect(together[index]!.messages.map(String)).toEqual(alone.messages.map(String))
  }
})

test('a handout that changed in its version alone is the one drawn anew', async () => {
  const other = kettleCorpus()
  other.meta.contentHash = '0f'.repeat(32)
  for (const edition of editions) {
    const first = await renderHandout(kettleCorpus(), { ...edition, date })
    const next = await renderHandout(other, { ...edition, date })
    const pages = await extractText(next.bytes)
    for (const page of pages) expect(textOf([page])).toContain(`${date} · version 0f0f0f0f`)
    expect(await checkPdf(next.bytes)).toEqual([])
    expect(next.messages.map(String)).toEqual(first.messages.map(String))
    vi.resetModules()
    const anew = await import('@compendium/handout')
    const drawn = await anew.renderHandout(other, { ...edition, date })
    expect(Buffer.from(next.bytes).equals(Buffer.from(drawn.bytes))).toBe(true)
    const back = await anew.renderHandout(kettleCorpus(), { ...edition, date })
    expect(Buffer.from(back.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  }
})

test('a date that cannot be read is refused', async () => {
  await expect(renderHandout(kettleCorpus(), { date: 'soon' })).rejects.toThrow(
    'Unexpected date `soon`, expected ISO 8601',
  )
})

function textOf(pages: Awaited<ReturnType<typeof extractText>>): string {
  return pages
    .flatMap((page) => page.runs.map((run) => run.text))
    .join(' ')
    .replace(/\s+/g, ' ')
}
