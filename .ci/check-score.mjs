// Compares a score (JSON on standard input, rows with kind, want, hit and f1) with the marks that must be reached.
// Usage: score … --json | node .ci/check-score.mjs
import { readFileSync } from 'node:fs'

const marks = JSON.parse(readFileSync(new URL('score-marks.json', import.meta.url), 'utf8'))
const { rows } = JSON.parse(readFileSync(0, 'utf8'))
const found = new Map(rows.map((row) => [row.kind, 100 * row.f1]))
let missed = 0
for (const [kind, mark] of Object.entries(marks)) {
  const score = found.get(kind) ?? 0
  const reached = score >= mark - 1e-9
  if (!reached) missed++
  console.log(
    `${reached ? 'reached' : 'MISSED '}  ${kind.padEnd(20)} ${score.toFixed(1).padStart(6)}  mark ${mark}`,
  )
}
process.exitCode = missed ? 1 : 0
