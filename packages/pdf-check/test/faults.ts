// Seeded faults: each breaks one thing of the sample, and the rule that must tell.

import type { Damage } from './damage.ts'

/** Rule id, what is broken, how; rules named after `with` follow from the same fault. */
export interface Fault {
  rule: string
  broken: string
  change: (d: Damage) => void
  with?: string[]
}

const fault = (rule: string, broken: string, change: (d: Damage) => void, ...also: string[]): Fault => ({
  rule,
  broken,
  change,
  with: also,
})

const metadata = (d: Damage, change: (text: string) => string) => d.edit(d.catalog, 'Metadata', change)
const firstMark = /(\/H1 <<[^>]*>> BDC)/u

/** Takes the caption and header of the table out of it, in reading order. */
function takeOut(d: Damage, type: string): void {
  const table = d.first('Table')
  const root = d.first('Document')
  d.move(d.first('Caption'), root, d.place(table))
  const head = d.first('THead')
  d.move(head, root, d.place(table))
  d.retype(head, type)
}

/** Puts the rows of the body straight into the table. */
function unwrapBody(d: Damage): void {
  const table = d.first('Table')
  const body = d.first('TBody')
  for (const row of d.elements('TR').slice(1)) d.move(row, table, d.kids(table.dict).length)
  d.set(
    table.dict,
    'K',
    d.kids(table.dict).filter((kid) => kid !== body.ref),
  )
}

/** Adds table attributes to an element. */
function attribute(d: Damage, type: string, index: number, attributes: object): void {
  const { dict } = d.elements(type)[index]!
  const scope = type === 'TH' ? { Scope: index < 2 ? '/Column' : '/Row' } : {}
  d.set(dict, 'A', { O: '/Table', ...scope, ...attributes })
}

/** Faults of the file, its metadata and marks. */
export const fileFaults: Fault[] = [
  fault('5-t1', 'no PDF/UA identification', (d) =>
    metadata(d, (x) => x.replace(/<pdfuaid:part>.*?<\/pdfuaid:part>/su, '')),
  ),
  fault('5-t1', 'prefix bound to another namespace', (d) =>
    metadata(d, (x) => x.replace('aiim.org/pdfua', 'aiim.org/other')),
  ),
  fault('5-t2', 'PDF/UA part 2', (d) => metadata(d, (x) => x.replace('<pdfuaid:part>1', '<pdfuaid:part>2'))),
  fault('6.2-t1', 'no mark info', (d) => d.set(d.catalog, 'MarkInfo', null)),
  fault('6.2-t1', 'not marked', (d) => d.set(d.dict(d.catalog, 'MarkInfo'), 'Marked', false)),
  fault('7.1-t1', 'artifact in a heading', (d) =>
    d.content(0, (x) => x.replace(firstMark, '$1\n/Artifact BMC EMC')),
  ),
  fault('7.1-t2', 'heading in an artifact', (d) =>
    d.content(0, (x) => x.replace(firstMark, '/Artifact BMC\n$1').replace('EMC', 'EMC EMC')),
  ),
  fault('7.1-t3', 'a rule drawn without a mark', (d) => d.content(0, (x) => `${x}\n0 0 10 10 re f`)),
  fault('7.1-t3', 'a footer without its mark', (d) =>
    d.content(1, (x) => x.replace(/\/Artifact <<[^>]*>> BDC/u, '').replace(/EMC(?![\s\S]*EMC)/u, '')),
  ),
  fault('marks-nested', 'paragraph in a heading', (d) =>
    d.content(0, (x) => x.replace('EMC', '').replace('EMC', 'EMC EMC')),
  ),
  fault('marks-unique', 'a number used again', (d) => d.content(0, (x) => `${x}\n/P <</MCID 0>> BDC EMC`)),
  fault('marks-balanced', 'a mark left open', (d) => d.content(0, (x) => `${x}\n/Artifact BMC`)),
  fault('marks-balanced', 'an end without a start', (d) => d.content(0, (x) => `${x}\nEMC`)),
  fault('7.1-t4', 'suspects', (d) => d.set(d.dict(d.catalog, 'MarkInfo'), 'Suspects', true)),
  fault('7.1-t5', 'unknown type', (d) => d.retype(d.first('P'), 'Blurb')),
  fault('7.1-t6', 'mapping in a circle', (d) =>
    d.set(d.dict(d.catalog, 'StructTreeRoot'), 'RoleMap', { Blurb: '/Intro', Intro: '/Blurb' }),
  ),
  fault('7.1-t7', 'standard type mapped', (d) =>
    d.set(d.dict(d.catalog, 'StructTreeRoot'), 'RoleMap', { Quote: '/Span' }),
  ),
  fault('7.1-t8', 'no metadata', (d) => d.set(d.catalog, 'Metadata', null)),
  fault('7.1-t8', 'unclosed element', (d) => metadata(d, (x) => x.replace('</rdf:RDF>', ''))),
  fault('7.1-t9', 'no title', (d) => metadata(d, (x) => x.replace(/<dc:title>.*?<\/dc:title>/su, ''))),
  fault('7.1-t9', 'empty title', (d) => metadata(d, (x) => x.replace('Sample leaflet', ' '))),
  fault('7.1-t10', 'title not shown', (d) => d.set(d.catalog, 'ViewerPreferences', null)),
  fault('7.1-t11', 'no structure tree', (d) => d.set(d.catalog, 'StructTreeRoot', null)),
  fault('7.1-t12', 'wrong parent', (d) => d.set(d.first('H1').dict, 'P', d.first('L').ref)),
  fault('parent-tree', 'wrong element', (d) => {
    const tree = d.dict(d.catalog, 'StructTreeRoot', 'ParentTree')
    const numbers = d.document.context.lookup(
      tree.get(tree.keys().find((key) => key.decodeText() === 'Nums')!),
    )
    const list = d.document.context.lookup((numbers as never as { get(at: number): never }).get(1))
    ;(list as never as { set(at: number, value: unknown): void }).set(0, d.first('L').ref)
  }),
  fault('parent-tree', 'no key on the page', (d) => d.set(d.page(0), 'StructParents', null)),
  fault('parent-tree', 'content that no element holds', (d) =>
    d.content(0, (x) => `${x}\n/P <</MCID 99>> BDC EMC`),
  ),
  fault('root-document', 'another root', (d) => d.retype(d.first('Document'), 'Sect')),
  fault('empty-element', 'empty paragraph', (d) => d.add('P', d.first('Document'), 1)),
]

/** Faults of nesting. */
export const nestingFaults: Fault[] = [
  fault('7.2-t3', 'paragraph in a table', (d) => d.retype(d.first('Caption'), 'P')),
  fault('7.2-t4', 'row outside of a table', (d) => {
    d.move(d.elements('TR')[2]!, d.first('Document'), d.place(d.first('Table')) + 1)
  }),
  fault('7.2-t5', 'header group outside of a table', (d) => takeOut(d, 'THead')),
  fault('7.2-t6', 'body outside of a table', (d) => {
    const body = d.add('TBody', d.first('Document'), d.place(d.first('Table')) + 1)
    d.move(d.elements('TR')[2]!, body, 0)
  }),
  fault('7.2-t7', 'footer group outside of a table', (d) => takeOut(d, 'TFoot')),
  fault('7.2-t8', 'header cell outside of a row', (d) => d.retype(d.first('P'), 'TH')),
  fault('7.2-t9', 'data cell outside of a row', (d) => d.retype(d.first('P'), 'TD')),
  fault('7.2-t10', 'figure in a row', (d) => d.move(d.first('Figure'), d.elements('TR')[2]!, 2)),
  fault('7.2-t11', 'two header groups', (d) => {
    d.move(d.elements('TR')[1]!, d.add('THead', d.first('Table'), 2), 0)
  }),
  fault('7.2-t12', 'two footer groups', (d) => {
    d.retype(d.first('THead'), 'TFoot')
    d.move(d.elements('TR')[2]!, d.add('TFoot', d.first('Table'), 3), 0)
  }),
  fault('7.2-t13', 'footer group without body', (d) => {
    unwrapBody(d)
    d.retype(d.first('THead'), 'TFoot')
  }),
  fault('7.2-t14', 'header group without body', unwrapBody),
  fault('7.2-t15', 'cells over each other', (d) => {
    attribute(d, 'TD', 0, { RowSpan: 2 })
    attribute(d, 'TH', 3, { ColSpan: 2 })
  }),
  fault(
    '7.2-t16',
    'caption after the header',
    (d) => d.move(d.first('Caption'), d.first('Table'), 1),
    'reading-order',
  ),
  fault('7.2-t17', 'item outside of a list', (d) => {
    d.move(d.elements('LI')[1]!, d.first('Document'), d.place(d.first('L')) + 1)
  }),
  fault('7.2-t18', 'item body outside of an item', (d) => d.retype(d.first('P'), 'LBody')),
  fault('7.2-t19', 'table in a list', (d) => d.move(d.first('Table'), d.first('L'), 2)),
  fault('7.2-t20', 'paragraph in an item', (d) => d.retype(d.first('Lbl'), 'P')),
  fault('7.2-t26', 'contents entry outside of contents', (d) => d.retype(d.first('P'), 'TOCI')),
  fault('7.2-t27', 'paragraph in contents', (d) => d.retype(d.first('TOCI'), 'P')),
  fault('7.2-t28', 'caption last in contents', (d) => d.retype(d.elements('TOCI')[1]!, 'Caption')),
  fault('7.2-t36', 'caption in a header group', (d) => d.move(d.first('Caption'), d.first('THead'), 0)),
  fault('7.2-t37', 'figure in a body', (d) => d.move(d.first('Figure'), d.first('TBody'), 2)),
  fault('7.2-t38', 'caption in a footer group', (d) => {
    d.retype(d.first('THead'), 'TFoot')
    d.move(d.first('Caption'), d.first('TFoot'), 0)
  }),
  fault('7.2-t39', 'two captions', (d) => {
    d.retype(d.first('Figure'), 'Caption')
    d.move(d.elements('Caption')[1]!, d.first('Table'), 3)
  }),
  fault('7.2-t40', 'caption last in a list', (d) => d.move(d.first('Caption'), d.first('L'), 2)),
  fault('7.2-t41', 'a span past the last row', (d) => attribute(d, 'TD', 1, { RowSpan: 3 })),
  fault('7.2-t42', 'an uneven row', (d) => attribute(d, 'TH', 3, { ColSpan: 2 })),
]

/** Faults of meaning: languages, figures, headings, table headers, notes. */
export const meaningFaults: Fault[] = [
  fault('7.2-t29', 'bad language of the file', (d) => d.set(d.catalog, 'Lang', 'english_GB')),
  fault('7.2-t29', 'bad language of an element', (d) => d.set(d.first('P').dict, 'Lang', 'e')),
  fault('7.2-t34', 'no language', (d) => d.set(d.catalog, 'Lang', null)),
  fault('7.3-t1', 'figure without alternative text', (d) => d.set(d.first('Figure').dict, 'Alt', null)),
  fault('7.3-t1', 'blank alternative text', (d) => d.set(d.first('Figure').dict, 'Alt', ' ')),
  fault('7.7-t1', 'formula without alternative text', (d) => {
    d.set(d.first('Figure').dict, 'Alt', null)
    d.retype(d.first('Figure'), 'Formula')
  }),
  fault('figure-box', 'no box', (d) => d.set(d.first('Figure').dict, 'A', null)),
  fault('figure-box', 'box off the page', (d) =>
    d.set(d.first('Figure').dict, 'A', { O: '/Layout', BBox: [500, 10, 900, 60] }),
  ),
  fault('7.4.2-t1', 'a level skipped', (d) => d.retype(d.first('H2'), 'H3')),
  fault('7.4.2-t1', 'no H1 first', (d) => d.retype(d.first('H1'), 'H2')),
  fault('7.4.4-t1', 'two H in one element', (d) => {
    for (const heading of [...d.elements('H1'), ...d.elements('H2')]) d.retype(heading, 'H')
  }),
  fault('7.4.4-t2', 'H beside H1', (d) => d.retype(d.first('H2'), 'H')),
  fault('7.5-t1', 'cells without headers', (d) => {
    for (const cell of d.elements('TH').slice(0, 2)) d.retype(cell, 'TD')
  }),
  fault('7.5-t2', 'a header that is not there', (d) => attribute(d, 'TD', 0, { Headers: ['nowhere'] })),
  fault('7.5-t2', 'a cell that names itself', (d) => {
    attribute(d, 'TD', 0, { Headers: ['self'] })
    d.set(d.first('TD').dict, 'ID', 'self')
    d.set(d.dict(d.catalog, 'StructTreeRoot'), 'IDTree', { Names: ['self', d.first('TD').ref] })
  }),
  fault('header-scope', 'header without scope', (d) => d.set(d.first('TH').dict, 'A', null)),
  fault('7.9-t1', 'note without ID', (d) => d.retype(d.first('P'), 'Note')),
  fault('7.9-t2', 'ID used twice', (d) => {
    for (const item of d.elements('LI')) d.set(item.dict, 'ID', 'same')
    d.set(d.dict(d.catalog, 'StructTreeRoot'), 'IDTree', { Names: ['same', d.first('LI').ref] })
  }),
  fault('id-tree', 'ID without a tree', (d) => d.set(d.first('LI').dict, 'ID', 'one')),
  fault('reading-order', 'last two elements swapped', (d) => {
    d.move(d.elements('P').at(-1)!, d.first('Document'), d.place(d.elements('H2')[1]!))
  }),
  fault('reading-order', 'page 2 before page 1', (d) => {
    d.move(d.elements('P').at(-1)!, d.first('Document'), 1)
  }),
  fault('reading-order', 'columns of a row swapped', (d) => {
    d.move(d.first('TD'), d.elements('TR')[1]!, 0)
  }),
]

/** Faults of links, actions and fonts. */
export const objectFaults: Fault[] = [
  fault('7.18.1-t1', 'note annotation in a link element', (d) => d.set(d.link, 'Subtype', '/Text')),
  fault('7.18.1-t2', 'note annotation without description', (d) => {
    d.set(d.link, 'Subtype', '/Text')
    d.set(d.link, 'Contents', null)
    d.retype(d.first('Link'), 'Annot')
  }),
  fault('7.18.3-t1', 'no tab order', (d) => d.set(d.page(0), 'Tabs', null)),
  fault('7.18.5-t1', 'link in a span', (d) => d.retype(d.first('Link'), 'Span')),
  fault('7.18.5-t1', 'link outside of the tree', (d) =>
    d.set(d.first('Link').dict, 'K', d.kids(d.first('Link').dict).slice(0, 1)),
  ),
  fault('7.18.5-t2', 'empty description', (d) => d.set(d.link, 'Contents', '')),
  fault('annotation-parent', 'key that leads nowhere', (d) => d.set(d.link, 'StructParent', 999)),
  fault('annotation-parent', 'reference to another page', (d) => {
    const kid = d.document.context.lookup(d.kids(d.first('Link').dict)[1] as never)
    d.set(kid as never, 'Pg', d.document.getPage(1).ref)
  }),
  fault('link-target', 'local file', (d) => d.set(d.dict(d.link, 'A'), 'URI', 'file:///tmp/x')),
  fault('link-target', 'script address', (d) => d.set(d.dict(d.link, 'A'), 'URI', 'javascript:alert(1)')),
  fault('no-actions', 'program started', (d) => d.set(d.link, 'A', { S: '/Launch', F: 'x' })),
  fault('no-actions', 'script on opening', (d) =>
    d.set(d.catalog, 'OpenAction', { S: '/JavaScript', JS: 'x' }),
  ),
  fault('no-actions', 'named scripts', (d) => d.set(d.catalog, 'Names', { JavaScript: { Names: [] } })),
  fault('no-actions', 'additional actions', (d) =>
    d.set(d.page(1), 'AA', { O: { S: '/URI', URI: 'http://x' } }),
  ),
  fault('7.21.3.2-t1', 'no glyph map', (d) => d.set(d.font.base, 'CIDToGIDMap', null)),
  fault('7.21.4.1-t1', 'font not embedded', (d) =>
    d.set(d.dict(d.font.base, 'FontDescriptor'), 'FontFile2', null),
  ),
  fault(
    '7.21.4.1-t2',
    'a code past the last glyph',
    (d) => d.content(0, (x) => x.replace(/<[\da-f]{4}/u, '<7fff')),
    '7.21.7-t1',
  ),
  fault('7.21.5-t1', 'wrong widths', (d) => d.set(d.font.base, 'W', [0, 500, 444])),
  fault('7.21.7-t1', 'no character map', (d) => d.set(d.font.dict, 'ToUnicode', null)),
  fault('7.21.7-t2', 'a character map to U+FEFF', (d) =>
    d.edit(d.font.dict, 'ToUnicode', (x) => x.replace(/<0053>/u, '<feff>')),
  ),
  fault('text-size', 'small print', (d) => d.content(1, (x) => x.replace(/ 14 Tf/u, ' 9 Tf'))),
]
