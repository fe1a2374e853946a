// Stage: package. The recipes of the README; the consumer test runs each of them.
import { packageName } from './package-json.ts'

/** A recipe: a heading and a module that prints what it found. */
export interface Recipe {
  title: string
  code: string
}

/** The recipes, each a whole ES module. */
export const recipeList: readonly Recipe[] = [
  {
    title: 'List medicines with mechanisms and sources',
    code: `import { byId, medicines } from '${packageName}'

for (const medicine of medicines()) {
  for (const statement of medicine.statements) {
    if (statement.property !== 'mechanism') continue
    const { source } = byId(statement.document)
    console.log(medicine.name, '|', statement.text, '|', source.path)
  }
}`,
  },
  {
    title: 'The glossary as a map',
    code: `import { glossary } from '${packageName}'

const meanings = new Map()
for (const { term, abbreviations, preferred, definitions } of glossary()) {
  if (preferred === null) continue
  for (const name of [term, ...abbreviations]) meanings.set(name, definitions[preferred].text)
}
console.log(meanings.size)`,
  },
  {
    title: 'Quantities as a table',
    code: `import { findings } from '${packageName}'

console.table(
  [...findings()].map(({ kind, text, value, min, max, unit }) => ({ kind, text, value, min, max, unit })),
)`,
  },
  {
    title: 'Load the CSV files',
    code: `import { readFile } from 'node:fs/promises'

const address = import.meta.resolve('${packageName}/csv/findings.csv')
const text = await readFile(new URL(address), 'utf8')
console.log(text.slice(0, text.indexOf('\\r\\n')).split(','))`,
  },
  {
    title: 'Follow an id to its source',
    code: `import { findings, resolve } from '${packageName}'

for (const { id } of findings()) {
  for (const { text, origin } of resolve(id)) {
    const [article] = resolve(origin.document)
    const { line, column } = origin.spans[0].start
    console.log(\`\${text}: \${article.source.path}:\${line}:\${column}\`)
  }
}`,
  },
]

/**
 * Write the recipes.
 *
 * @returns Markdown sections.
 */
export function recipes(): string {
  return recipeList.map(({ title, code }) => `### ${title}\n\n\`\`\`js\n${code}\n\`\`\`\n`).join('\n')
}
