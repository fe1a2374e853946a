// Learns the weights of packages/flat-table: train-flat-table DATA.jsonl [--write] [--predict PRED.jsonl]
// Prints figures that are cross-validated by document, for the tables given, the project's own and those of its annotated
// articles; --write puts the weights learned from all tables into weights.ts.

import { writeFileSync } from 'node:fs'
import {
  calibrate,
  describeRated,
  judge,
  type RatedVerdict,
  rateParts,
} from './flat-table-training/judge-tables.ts'
import { loadAnnotatedTables } from './flat-table-training/load-annotated-tables.ts'
import { loadOwnTables, loadTables, type TrainingTable } from './flat-table-training/load-tables.ts'
import { seededRandom } from './flat-table-training/random.ts'
import { averageModels, split, train } from './flat-table-training/train-model.ts'
import { writeWeights } from './flat-table-training/write-weights.ts'

const seed = 20_261_121
const folds = 10
const runs = 8

/** Whether an own table comes from the file whose names are in title case. */
const isTitled = ({ id }: TrainingTable): boolean => id.startsWith('own-title-case')

/** One line of the form that the tables' scorer takes. */
function prediction({ verdict, confidence }: RatedVerdict): string {
  const text = (tokens: TrainingTable['header'], bounds: readonly number[]): string[] =>
    bounds.slice(1).map((to, c) =>
      tokens
        .slice(bounds[c], to)
        .map((token) => token.text)
        .join(' '),
    )
  return JSON.stringify({
    id: verdict.table.id,
    columns: text(verdict.table.header, verdict.headerBounds),
    rows: verdict.rowBounds.map((bounds, r) => text(verdict.table.rows[r]!, bounds)),
    confidence,
  })
}

const data = process.argv[2]
if (!data) throw new Error('Usage: train-flat-table DATA.jsonl [--write] [--predict PRED.jsonl]')
const given = loadTables(data)
const ownWithCopies = loadOwnTables()
const own = ownWithCopies.map(({ table }) => table)
const annotated = loadAnnotatedTables()
const training = [
  ...given,
  ...annotated,
  ...ownWithCopies.flatMap(({ table, copies }) => Array.from({ length: copies }, () => table)),
]
const parts = split(given, folds, seededRandom(seed))
const ownParts = split(own, folds, seededRandom(seed))
const annotatedParts = split(annotated, folds, seededRandom(seed))
const verdicts = parts.map((part, p) => {
  const held = [...part, ...ownParts[p]!, ...annotatedParts[p]!]
  const weights = train(
    training.filter((table) => !held.includes(table)),
    seed,
  )
  return held.flatMap((table) => judge(table, weights) ?? [])
})
const rated = rateParts(verdicts)
const collections = [
  { title: `cross-validated, ${folds} folds`, tables: given },
  { title: 'own tables, held out in the same folds', tables: own.filter((table) => !isTitled(table)) },
  { title: 'own tables with names in title case, held out in the same folds', tables: own.filter(isTitled) },
  { title: 'tables of the annotated articles, held out in the same folds', tables: annotated },
]
for (const { title, tables } of collections) {
  console.log(title)
  for (const line of describeRated(rated.filter(({ verdict }) => tables.includes(verdict.table))))
    console.log(line)
}

const predict = process.argv.indexOf('--predict')
if (predict > 0) {
  const lines = rated.filter(({ verdict }) => given.includes(verdict.table)).map(prediction)
  writeFileSync(process.argv[predict + 1]!, `${lines.join('\n')}\n`)
}
if (process.argv.includes('--write'))
  writeWeights(
    averageModels(Array.from({ length: runs }, (_, run) => train(training, seed + run))),
    calibrate(verdicts.flat()),
  )
