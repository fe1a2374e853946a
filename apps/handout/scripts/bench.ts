// Bench: a handout beside a bare PDFKit document with as many pages, the same faces and the same lines of text.
// Run from the package folder: npx tsx --conditions @compendium/source scripts/bench.ts COMPENDIUM.json [SCRIPT.md]
import { readFileSync } from 'node:fs'
import { renderHandout } from '@compendium/handout'
import { extractText } from '@compendium/pdf-check'
import PDFDocument from 'pdfkit'

const rounds = 30
const fonts = ['regular', 'bold'].map(
  (name) => new URL(`../assets/fonts/clinic-sans-${name}.ttf`, import.meta.url).pathname,
)
const [compendiumPath, scriptPath] = process.argv.slice(2)
const compendium = JSON.parse(readFileSync(compendiumPath!, 'utf8'))
const script = scriptPath ? { path: scriptPath, text: readFileSync(scriptPath, 'utf8') } : null

const handout = () => renderHandout(compendium, { script, date: '2026-11-21' })
const { bytes } = await handout()
const pages = (await extractText(bytes)).map((page) => page.runs)

function bare(): Promise<void> {
  const doc = new PDFDocument({ autoFirstPage: false, size: 'A4', margin: 0, font: fonts[0]! })
  const done = new Promise<void>((resolve) => doc.on('end', resolve))
  doc.on('data', () => {})
  for (const runs of pages) {
    doc.addPage()
    for (const [index, run] of runs.entries()) {
      doc.font(fonts[index % 5 === 0 ? 1 : 0]!).fontSize(run.fontSize)
      doc.text(run.text, run.x, 841.89 - run.y, { lineBreak: false })
    }
  }
  doc.end()
  return done
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

// In turn, so that both see the same machine; the least time is the one that other work disturbed least.
const times: [bare: number, handout: number][] = []
for (let round = 0; round < rounds; round++) times.push([await time(bare), await time(handout)])
const [plain, full] = [Math.min(...times.map(([one]) => one)), Math.min(...times.map(([, one]) => one))]
console.log(
  `${pages.length} pages: bare ${plain.toFixed(1)} ms, handout ${full.toFixed(1)} ms, ratio ${(full / plain).toFixed(2)}`,
)
