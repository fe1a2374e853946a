// What scrapers leave of tables, entities of HTML and numbered entries. The sentences are written for these tests.
import { mendEntities, mendText, parseRawArticle } from '@compendium/raw-article'
import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

const passage =
  'Iron carries oxygen through the blood, and the body keeps a small store of it in the liver. When the store runs low the marrow slows down.'
const invisible = /[\u2009\u2060]/g

describe('entities of HTML', () => {
  test.each([
    ['M&eacute;ni&egrave;re&#8217;s', 'Ménière’s'],
    ['below 30&nbsp;&micro;g/L &amp; falling', 'below 30&nbsp;µg/L & falling'],
    ['&lt; 15 &#xb5;g', '< 15 µg'],
    ['it&#146;s', 'it’s'],
    ['8\u009624 \u0093hours\u0094', '8–24 “hours”'],
    ['trig&shy;gered', 'triggered'],
    ['AT&T; &unknown; &#5;', 'AT&T; &unknown; &#5;'],
  ])('%s is read as its characters, in place', (written, read) => {
    const mended = mendEntities(written)
    expect(mended).toHaveLength(written.length)
    expect(mended.replace(invisible, '')).toBe(read)
  })

  test('places are those of the file', () => {
    const text = `Iron &amp; sleep\n\n${passage}\n`
    const [heading] = parseRawArticle(text).children
    expect(heading!.position!.end).toEqual({ line: 1, column: 17, offset: 16 })
  })
})

describe('comma-separated values', () => {
  const rows = ['Form,Dose,Note', 'Tablet,100 mg,"Cheap, but hard on the gut"', 'Drip,"1,000 mg",Fast']
  const table = [
    'pipe table: Table 1. Forms of iron',
    '  Form | Dose | Note',
    '  Tablet | 100 mg | Cheap, but hard on the gut',
    '  Drip | 1,000 mg | Fast',
  ]
  test.each(['\n', '\n\n'])('are cells, with %j between rows', (between) => {
    const text = `What helps\n\n${passage}\n\nTable 1. Forms of iron\n${rows.join(between)}\n\n${passage}\n`
    expect(outline(text).slice(2, 6)).toEqual(table)
  })

  test('numbers with commas and notes part no cells', () => {
    const text = `${passage.slice(0, -1)}[1,2,3].\n\nOf 1,200 women and 3,400 men 2,500 had enough.[4,5]\n`
    expect(mendText(text)).toBe(text)
  })
})

describe('references', () => {
  const works = [
    'Hall J, Reed P. Stores of iron in runners. J Iron Res. 2019;4(2):10-22.',
    'Stone A. Tablets or drip: a trial of two years. Blood Pract. 2020;11(1):31-9.',
    'Marsh L, Vance O. Who is short of iron. Ann Marrow. 2021;7(3):201-8.',
  ]
  const referencesOf = (text: string) => outline(text).filter((line) => line.startsWith('reference'))

  test.each<[string, (at: number) => string]>([
    ['bare', (at) => `${at}`],
    ['with a full stop', (at) => `${at}.`],
    ['in brackets', (at) => `[${at}]`],
  ])('numbers on lines of their own are theirs, %s', (_, number) => {
    const list = works.map((work, at) => `${number(at + 1)}\n${work}`).join('\n')
    const text = `What iron does\n\n${passage}\n\nReferences\n\n${list}\n`
    expect(referencesOf(text)).toEqual(works.map((work) => `reference: ${work}`))
    const third = parseRawArticle(text).children.filter(({ type }) => type === 'reference')[2]!
    expect(third.position!.start).toMatchObject({ column: 1 })
  })

  test('lines that tell where a work is to be found go on with it', () => {
    const places = ['DOI: 10.5555/ir.2019.10', 'PMID: 90000001', 'https://doi.org/10.5555/am.2021.201']
    const list = works.map((work, at) => `${work}\n${places[at]}`)
    list[0] += '\nPMID: 90000007'
    const text = `What iron does\n\n${passage}\n\nReferences\n\n${list.join('\n')}\n`
    expect(referencesOf(text)).toEqual(list.map((entry) => `reference: ${entry.replaceAll('\n', ' ')}`))
  })
})

test('the caption of a figure describes it, whatever closes it', () => {
  const text = `What iron does\n\n${passage}\n\nFigure 2. The way of iron from the gut to the marrow\n\n${passage}\n`
  expect(outline(text)[2]).toBe('imageDescription: Figure 2. The way of iron from the gut to the marrow')
})

test('a question straight over a table is its caption', () => {
  const table = 'Form\tDose\tNote\nTablet\t100 mg\tCheap\nDrip\t1 g\tFast'
  const text = `What helps\n\n${passage}\n\nWhich form of iron is best?\n${table}\n\n${passage}\n`
  expect(outline(text)[2]).toBe('tab table: Which form of iron is best?')
})
