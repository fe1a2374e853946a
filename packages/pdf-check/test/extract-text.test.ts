import { extractText, readStructure } from '@compendium/pdf-check'
import { describe, expect, test } from 'vitest'
import { buildSample } from './build-sample.ts'
import { damage } from './damage.ts'

describe('extractText', () => {
  test('gives runs with position, size and structure', async () => {
    const [page] = await extractText(await buildSample())
    expect(page!.runs[0]).toMatchObject({
      text: 'Sample leaflet',
      x: 56,
      fontSize: 20,
      page: 0,
      tag: 'H1',
      path: ['Document', 'H1'],
      mcid: 0,
      upright: true,
    })
    expect(page!.runs[0]!.y).toBeGreaterThan(755)
    expect(page!.runs[0]!.y).toBeLessThan(770)
    expect(page!.runs[0]!.width).toBeGreaterThan(110)
  })

  test('gives lines in reading order, artifacts last, one entry a page', async () => {
    const pages = await extractText(await buildSample())
    expect(pages.map(({ page }) => page)).toEqual([0, 1])
    expect(pages[1]!.lines.map(({ text }) => text.trim())).toEqual([
      'More to read',
      'This is the last paragraph.',
      'Page 2',
    ])
    expect(pages[1]!.lines[2]!.runs[0]).toMatchObject({ tag: 'Artifact', path: [], mcid: null })
    const texts = pages[0]!.lines.map(({ text }) => text.trim())
    expect(texts).toContain('• Ask your team.')
    expect(texts).toContain('Read more at example.org')
    expect(texts).toContain('Blood')
  })

  test('follows the structure tree, not the order of painting', async () => {
    const bytes = await damage(await buildSample(), (d) => {
      d.move(d.elements('P').at(-1)!, d.first('Document'), d.place(d.elements('H2')[1]!))
    })
    const pages = await extractText(bytes)
    expect(pages[1]!.lines[0]!.text.trim()).toBe('This is the last paragraph.')
  })

  test('reads an untagged file in the order of painting', async () => {
    const bytes = await damage(await buildSample(), (d) => d.set(d.catalog, 'StructTreeRoot', null))
    const [page] = await extractText(bytes)
    expect(page!.runs[0]).toMatchObject({ text: 'Sample leaflet', tag: null, path: [] })
  })
})

describe('readStructure', () => {
  test('gives the tag tree with its text', async () => {
    const [root, ...others] = await readStructure(await buildSample())
    expect(others).toEqual([])
    expect(root!.children.map(({ type, text }) => [type, text])).toEqual([
      ['H1', 'Sample leaflet'],
      ['P', 'This is the first paragraph.'],
      ['TOC', 'What to do, page 1 More to read, page 2'],
      ['H2', 'What to do'],
      ['L', '• Ask your team. • Write it down.'],
      ['Table', 'Your tests Test What it tells Blood Hormones Semen Sperm'],
      ['Figure', 'Loop'],
      ['P', 'Read more at example.org'],
      ['H2', 'More to read'],
      ['P', 'This is the last paragraph.'],
    ])
    expect(root!.children[6]).toMatchObject({ alt: 'A square named Loop', page: 0 })
    expect(root!.children[5]!.children[1]!.children[0]!.children[0]!.attributes).toMatchObject({
      Scope: 'Column',
    })
  })

  test('gives nothing for an untagged file', async () => {
    const bytes = await damage(await buildSample(), (d) => d.set(d.catalog, 'StructTreeRoot', null))
    expect(await readStructure(bytes)).toEqual([])
  })
})
