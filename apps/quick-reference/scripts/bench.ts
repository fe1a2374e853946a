// Bench: milliseconds to render the page from a compiled corpus, warm, in wall and in processor time, and its size; the
// same page again, and a page of which one article was edited each time.
// Run from the package folder: npx tsx --conditions @compendium/source scripts/bench.ts [FOLDER]     the content when left out
import { renderQuickReference } from '@compendium/quick-reference'
import { compileContent } from '../test/content.ts'

const rounds = 200
const warmUpRounds = 60
const content = await compileContent(process.argv[2])
const edited = await compileContent(process.argv[2], (text) => text.replace(' and ', ' and then '))

for (const [label, withSources, pages] of [
  ['without the source view', false, [content]],
  ['without it, after an edit', false, [content, edited]],
  ['with the source view', true, [content]],
  ['with it, after an edit', true, [content, edited]],
] as const) {
  const wall: number[] = []
  const processor: number[] = []
  let html = ''
  for (let round = 0; round < rounds + warmUpRounds; round++) {
    const { compendium, options } = pages[round % pages.length]!
    const sources = withSources ? (options.sources ?? []) : []
    const start = performance.now()
    const before = process.cpuUsage()
    html = renderQuickReference(compendium, { ...options, sources }).html
    const { user, system } = process.cpuUsage(before)
    if (round < warmUpRounds) continue
    wall.push(performance.now() - start)
    processor.push((user + system) / 1000)
  }
  const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`
  console.log(`${label.padEnd(26)} ${size.padStart(7)}   wall ${show(wall)}   processor ${show(processor)}`)
}

function show(times: number[]): string {
  const sorted = times.sort((a, b) => a - b)
  return `${(sorted[sorted.length >> 1] ?? Number.NaN).toFixed(1)} ms median, ${(sorted[0] ?? Number.NaN).toFixed(1)} ms fastest`
}
