// Walks the content of a page and of the forms drawn on it: which marks enclose what is painted, which codes are shown.

import { type PDFDict, PDFRef, PDFStream } from 'pdf-lib'
import { decodeStream, getDict, getItems, getName, getNumber, getRaw } from './objects.ts'
import type { ContentModel, MarkFault } from './pdf-model.ts'
import { Name, type Operand, type Operation, tokenizeContent } from './tokenize-content.ts'

/** Called for each string shown, with the font dictionary in force. */
export type OnShow = (font: PDFDict, bytes: Uint8Array) => void

interface Mark {
  tag: string
  artifact: boolean
  mcid: number | null
}

const painters = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI', 'Tj', 'TJ', "'", '"'])

/**
 * Read the content of one page.
 *
 * @param page
 *   The page dictionary.
 * @param index
 *   The page index.
 * @param onShow
 *   Called for each string shown.
 * @returns
 *   The page's own content first, then each form once.
 */
export function readContent(page: PDFDict, index: number, onShow: OnShow): ContentModel[] {
  const contents: ContentModel[] = []
  const seen = new Set<PDFDict>()
  walk(page, joinStreams(page), findResources(page), [])
  return contents

  function walk(owner: PDFDict, bytes: Uint8Array, resources: PDFDict | null, outer: readonly Mark[]): void {
    const content: ContentModel = {
      page: index,
      structParents: getNumber(owner, 'StructParents'),
      mcids: new Set(),
      problems: [],
    }
    contents.push(content)
    const marks: Mark[] = [...outer]
    const fonts: (PDFDict | null)[] = []
    let font: PDFDict | null = null
    for (const operation of tokenizeContent(bytes)) {
      const { operator, operands } = operation
      if (operator === 'q') fonts.push(font)
      else if (operator === 'Q') font = fonts.pop() ?? null
      else if (operator === 'Tf') font = resource(resources, 'Font', operands[0])
      else if (operator === 'BMC' || operator === 'BDC') openMark(content, marks, operation, resources)
      else if (operator === 'EMC') {
        if (marks.length > outer.length) marks.pop()
        else report(content, 'unbalanced', 'EMC')
      } else if (operator === 'Do') draw(content, marks, resources, operands[0])
      else if (painters.has(operator)) {
        if (operator === "'" || operator === '"' || operator.startsWith('T')) show(font, operands)
        checkPainted(content, marks, operator)
      }
    }
    for (const mark of marks.slice(outer.length)) report(content, 'unbalanced', mark.tag)
  }

  function draw(
    content: ContentModel,
    marks: Mark[],
    resources: PDFDict | null,
    name: Operand | undefined,
  ): void {
    const stream = name instanceof Name ? resourceStream(resources, 'XObject', name.value) : null
    if (!stream || getName(stream.dict, 'Subtype') !== 'Form') {
      checkPainted(content, marks, 'Do')
      return
    }
    if (seen.has(stream.dict)) return
    seen.add(stream.dict)
    walk(
      stream.dict,
      decodeStream(stream) ?? new Uint8Array(),
      getDict(stream.dict, 'Resources') ?? resources,
      marks,
    )
  }

  function show(font: PDFDict | null, operands: Operand[]): void {
    if (!font) return
    for (const operand of operands.flat()) if (operand instanceof Uint8Array) onShow(font, operand)
  }
}

function openMark(
  content: ContentModel,
  marks: Mark[],
  operation: Operation,
  resources: PDFDict | null,
): void {
  const [name, properties] = operation.operands
  const tag = name instanceof Name ? name.value : ''
  const mcid = readMcid(properties, resources)
  const mark: Mark = { tag, artifact: tag === 'Artifact', mcid }
  if (mark.artifact && marks.some((outer) => outer.mcid !== null)) report(content, 'artifact-in-tag', tag)
  if (mcid !== null) {
    if (marks.some((outer) => outer.artifact)) report(content, 'tag-in-artifact', tag)
    if (marks.some((outer) => outer.mcid !== null)) report(content, 'mcid-in-mcid', tag)
    if (content.mcids.has(mcid)) report(content, 'mcid-repeated', `${tag} ${mcid}`)
    content.mcids.add(mcid)
  }
  marks.push(mark)
}

function readMcid(properties: Operand | undefined, resources: PDFDict | null): number | null {
  if (properties instanceof Map) {
    const mcid = properties.get('MCID')
    return typeof mcid === 'number' ? mcid : null
  }
  const dict = properties instanceof Name ? resource(resources, 'Properties', properties) : null
  return dict ? getNumber(dict, 'MCID') : null
}

function checkPainted(content: ContentModel, marks: readonly Mark[], operator: string): void {
  if (!marks.some((mark) => mark.artifact || mark.mcid !== null)) report(content, 'unmarked', operator)
}

function report(content: ContentModel, fault: MarkFault, at: string): void {
  const known = content.problems.find((problem) => problem.fault === fault && problem.at === at)
  if (known) known.count++
  else content.problems.push({ fault, at, count: 1 })
}

function resource(resources: PDFDict | null, kind: string, name: Operand | undefined): PDFDict | null {
  const group = resources ? getDict(resources, kind) : null
  return group && name instanceof Name ? getDict(group, name.value) : null
}

function resourceStream(resources: PDFDict | null, kind: string, name: string): PDFStream | null {
  const group = resources ? getDict(resources, kind) : null
  const raw = group ? getRaw(group, name) : undefined
  const value = raw instanceof PDFRef ? group!.context.lookup(raw) : raw
  return value instanceof PDFStream ? value : null
}

// Resources may stand on an ancestor of the page.
function findResources(page: PDFDict): PDFDict | null {
  let node: PDFDict | null = page
  for (let depth = 0; node && depth < 64; depth++) {
    const resources = getDict(node, 'Resources')
    if (resources) return resources
    node = getDict(node, 'Parent')
  }
  return null
}

function joinStreams(page: PDFDict): Uint8Array {
  const parts: Uint8Array[] = []
  for (const raw of getItems(page, 'Contents')) {
    const bytes = decodeStream(page.context.lookup(raw) ?? null)
    // The parts of a page's content are read as if parted by white space.
    if (bytes) parts.push(bytes, Uint8Array.of(10))
  }
  return Uint8Array.from(Buffer.concat(parts))
}
