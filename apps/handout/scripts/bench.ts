// Bench: each edition of a handout, and all together, beside bare PDFKit documents with as many pages, the same faces and the same
// lines of text.
// Usage: pnpm bench:handout, after a build; or with COMPENDIUM.json [SCRIPT.md] from the package folder
import { readFileSync } from 'node:fs'
import { renderEditions, renderHandout } from '@compendium/handout'
import { extractText } from '@compendium/pdf-check'
import PDFDocument from 'pdfkit'

const rounds = 40
const warmUpRounds = 20
const fonts = ['regular', 'bold'].map(
  (name) => new URL(`../assets/fonts/clinic-sans-${name}.ttf`, import.meta.url).pathname,
)
const editions = [
  { edition: 'standard', paper: 'a4', size: [595.28, 841.89] },
  { edition: 'large-print', paper: 'a4', size: [595.28, 841.89] },
  { edition: 'standard', paper: 'letter', size: [612, 792] },
  { edition: 'large-print', paper: 'letter', size: [612, 792] },
] as const
const [compendiumPath, scriptPath] = process.argv.slice(2)
const compendium = JSON.parse(readFileSync(compendiumPath!, 'utf8'))
const script = scriptPath ? { path: scriptPath, text: readFileSync(scriptPath, 'utf8') } : null
let edits = 0
// Another day each time, so that each handout is drawn.
const source = () => ({ script, date: new Date(++edits * 86_400_000).toISOString().slice(0, 10) })
// The script with another comment in it each time, so that nothing of an earlier parse can be used.
const edited = () => ({
  ...source(),
  script: script && { ...script, text: script.text.replace('\n---\n', `\n---\n<!-- Edit ${edits} -->\n`) },
})

type Pages = Awaited<ReturnType<typeof extractText>>

function bare(pages: Pages, [width, height]: readonly [number, number]): Promise<void> {
  const doc = new PDFDocument({ autoFirstPage: false, size: [width, height], margin: 0, font: fonts[0]! })
  const done = new Promise<void>((resolve) => doc.on('end', resolve))
  doc.on('data', () => {})
  for (const { runs } of pages) {
    doc.addPage()
    for (const [index, run] of runs.entries()) {
      doc.font(fonts[index % 5 === 0 ? 1 : 0]!).fontSize(run.fontSize)
      doc.text(run.text, run.x, height - run.y, { lineBreak: false })
    }
  }
  doc.end()
  return done
}

// Processor time, since other work on the machine shares its cores; it counts what the collector of garbage does beside.
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

// In turn, so that both see the same machine.
async function compare(name: string, plain: () => Promise<unknown>, full: () => Promise<unknown>) {
  const times: [number, number][] = []
  for (let round = 0; round < rounds + warmUpRounds; round++)
    times.push([await time(plain), await time(full)])
  const warm = times.slice(warmUpRounds)
  const [first, second] = [median(warm.map(([one]) => one)), median(warm.map(([, one]) => one))]
  const ratio = median(warm.map(([one, two]) => two / one))
  console.log(
    `${name}: bare ${first.toFixed(1)} ms, handout ${second.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
  )
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

const printed: Pages[] = []
for (const { bytes } of await renderEditions(compendium, editions, source()))
  printed.push(await extractText(bytes))
for (const [index, { edition, paper, size }] of editions.entries()) {
  const pages = printed[index]!
  await compare(
    `${edition} on ${paper}, ${pages.length} pages`,
    () => bare(pages, size),
    () => renderHandout(compendium, { ...source(), edition, paper }),
  )
}
await compare(
  'all editions',
  async () => {
    for (const [index, { size }] of editions.entries()) await bare(printed[index]!, size)
  },
  () => renderEditions(compendium, editions, source()),
)

if (script) {
  await compare(
    'standard on a4, after an edit of the script',
    () => bare(printed[0]!, editions[0].size),
    () => renderHandout(compendium, edited()),
  )
}
