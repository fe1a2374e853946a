// Bench: milliseconds to render the page from a compiled corpus, warm, in wall and in processor time, and its size.
// Run from the package folder: npx tsx --conditions @compendium/source scripts/bench.ts [FOLDER]     the content when left out
import { renderQuickReference } from '@compendium/quick-reference'
import { compileContent } from '../test/content.ts'

const rounds = 200
const warmUpRounds = 60
const { compendium, options } = await compileContent(process.argv[2])

for (const [label, sources] of [
  ['without the source view', []],
  ['with the source view', options.sources ?? []],
] as const) {
  const wall: number[] = []
  const processor: number[] = []
  let html = ''
  for (let round = 0; round < rounds + warmUpRounds; round++) {
    const start = performance.now()
    const before = process.cpuUsage()
    html = renderQuickReference(compendium, { ...options, sources }).html
    const { user, system } = process.cpuUsage(before)
    if (round < warmUpRounds) continue
    wall.push(performance.now() - start)
    processor.push((user + system) / 1000)
  }
  const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`
  console.log(`${label.padEnd(24)} ${size.padStart(7)}   wall ${show(wall)}   processor ${show(processor)}`)
}

function show(times: number[]): string {
  const sorted = times.sort((a, b) => a - b)
  return `${(sorted[sorted.length >> 1] ?? Number.NaN).toFixed(1)} ms median, ${(sorted[0] ?? Number.NaN).toFixed(1)} ms fastest`
}
