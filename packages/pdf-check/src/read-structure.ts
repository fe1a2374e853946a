// Public: the tag tree of a PDF with its text, as a screen reader walks it.

import { isSameLine } from './model/group-lines.ts'
import type { PdfPageText, PdfTextRun } from './model/page-text.ts'
import type { StructureElement, StructureModel } from './model/pdf-model.ts'

/** An element of the tag tree. */
export interface PdfStructureNode {
  /** Standard structure type. */
  type: string
  /** Page index of its first text; `null` without text. */
  page: number | null
  /** All text inside it in reading order; lines are joined with a space. */
  text: string
  title: string
  alt: string
  actualText: string
  lang: string | null
  /** Layout, list and table attributes by name, as `Scope`, `ColSpan`, `BBox`. */
  attributes: Record<string, unknown>
  children: PdfStructureNode[]
}

/**
 * Read the tag tree of a PDF.
 *
 * @param bytes
 *   The file.
 * @returns
 *   The root elements; none for an untagged file.
 */
export async function readStructure(bytes: Uint8Array): Promise<PdfStructureNode[]> {
  const { readModel } = await import('./model/read-model.ts')
  const model = await readModel(bytes, { minimumFontSize: 0, minimumMargin: 0 })
  return model.structure ? toNodes(model.structure, model.text) : []
}

function toNodes(structure: StructureModel, text: readonly PdfPageText[]): PdfStructureNode[] {
  const runs = new Map<string, PdfTextRun[]>()
  for (const run of text.flatMap((page) => page.runs)) {
    if (run.mcid === null) continue
    const key = `${run.page} ${run.mcid}`
    const list = runs.get(key)
    if (list) list.push(run)
    else runs.set(key, [run])
  }
  const convert = (element: StructureElement): { node: PdfStructureNode; runs: PdfTextRun[] } => {
    const inside: PdfTextRun[] = []
    const children: PdfStructureNode[] = []
    for (const child of element.children) {
      if (child.kind === 'element') {
        const converted = convert(child)
        children.push(converted.node)
        inside.push(...converted.runs)
      } else if (child.kind === 'content') inside.push(...(runs.get(`${child.page} ${child.mcid}`) ?? []))
    }
    const { role: type, title, alt, actualText, lang } = element
    const attributes = Object.fromEntries(element.attributes)
    const page = inside[0]?.page ?? null
    return {
      runs: inside,
      node: { type, page, text: joinRuns(inside), title, alt, actualText, lang, attributes, children },
    }
  }
  return structure.children.map((element) => convert(element).node)
}

function joinRuns(runs: readonly PdfTextRun[]): string {
  let text = ''
  let last: PdfTextRun | null = null
  for (const run of runs) {
    if (last && !/\s$/u.test(text) && (last.endsLine || !isSameLine(last, run))) text += ' '
    text += run.text
    last = run
  }
  return text.replace(/\s+/gu, ' ').trim()
}
