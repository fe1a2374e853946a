// Text of the pages with sizes and positions, by pdf.js, each run tied to its structure element.

import { groupLines } from './group-lines.ts'
import { indexContent } from './index-content.ts'
import type { PdfPageText, PdfTextRun } from './page-text.ts'
import type { StructureModel } from './pdf-model.ts'

interface Placed {
  run: PdfTextRun
  order: number
}

/**
 * Read the text of all pages.
 *
 * @param bytes
 *   The file.
 * @param structure
 *   The structure tree; without one the runs keep the order of the content stream.
 * @returns
 *   One entry a page: tagged runs in the order of the structure tree, then the rest as it is painted.
 */
export async function readPageText(
  bytes: Uint8Array,
  structure: StructureModel | null,
): Promise<PdfPageText[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdf.js takes ownership of the buffer, so it gets a copy.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const pdf = await task.promise
  const references = indexContent(structure)
  const pages: PdfPageText[] = []
  for (let index = 0; index < pdf.numPages; index++) {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const placed: Placed[] = []
    const marks: { tag: string; mcid: number | null }[] = []
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') marks.pop()
        else marks.push({ tag: (item as { tag?: string }).tag ?? '', mcid: parseMcid(item.id) })
        continue
      }
      const last = placed.at(-1)
      const mcid = marks.findLast((mark) => mark.mcid !== null)?.mcid ?? null
      if (item.str === '') {
        // An empty item says that the line before it ends.
        if (item.hasEOL && last && last.run.mcid === mcid) last.run.endsLine = true
        continue
      }
      const reference = mcid === null ? undefined : references.get(`${index} ${mcid}`)
      const artifact = marks.some((mark) => mark.tag === 'Artifact')
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
      const fontSize = Math.hypot(c, d)
      placed.push({
        order: reference?.order ?? Number.POSITIVE_INFINITY,
        run: {
          text: item.str,
          x,
          y,
          // pdf.js makes one wide space of a gap, as between two cells; that is no text that fills it.
          width: item.str.trim() ? item.width : Math.min(item.width, fontSize),
          height: item.height || fontSize,
          fontSize,
          page: index,
          tag: reference?.path.at(-1) ?? (artifact ? 'Artifact' : null),
          path: reference?.path ?? [],
          mcid: reference ? mcid : null,
          upright: Math.abs(c) < 1e-6 * fontSize + 1e-9 && d > 0,
          endsLine: item.hasEOL,
        },
      })
    }
    // Equal orders keep the order of painting: the sort is stable.
    placed.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    const runs = placed.map(({ run }) => run)
    pages.push({ page: index, runs, lines: groupLines(runs) })
  }
  await task.destroy()
  return pages
}

function parseMcid(id: string | null | undefined): number | null {
  const match = /_mc(\d+)$/u.exec(id ?? '')
  return match ? Number(match[1]) : null
}
