// Draw: the embedded faces, parsed once for all documents of a process.
import { readFile } from 'node:fs/promises'
import type { Face, Layout } from 'fontkit'
import { fontFiles } from '../theme/font-files.ts'

/** A word with its space: a handout has a few thousand, a build of many corpora not many more. */
const mostWords = 20_000

let faces: Promise<Map<string, Face>> | null = null

/**
 * Opens the faces. Parsing them and shaping words takes longer than drawing a handout, so that both are kept.
 * @returns a face by the name under which it is registered with a document
 */
export function openFaces(): Promise<Map<string, Face>> {
  faces ??= parseFaces()
  return faces
}

async function parseFaces(): Promise<Map<string, Face>> {
  const { create } = await import('fontkit')
  const opened = new Map<string, Face>()
  for (const path of Object.values(fontFiles)) opened.set(path, rememberLayouts(create(await readFile(path))))
  return opened
}

// The faces have 1000 units to the em, like PDFKit: what it does to a layout leaves the layout as it is.
function rememberLayouts(face: Face): Face {
  const shape = face.layout.bind(face)
  const known = new Map<string, Layout>()
  face.layout = (text, features) => {
    if (features) return shape(text, features)
    let layout = known.get(text)
    if (!layout) {
      if (known.size >= mostWords) known.clear()
      const { glyphs, positions, advanceWidth } = shape(text)
      layout = { glyphs, positions, advanceWidth }
      known.set(text, layout)
    }
    return layout
  }
  return face
}
