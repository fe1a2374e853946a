// Stage: package. The recipes of the README; the consumer test runs each of them.
import { packageName } from './package-json.ts'

/** A recipe: a heading and a TypeScript module that prints what it found. */
export interface Recipe {
  title: string
  code: string
}

/** The recipes, each a whole module. */
export const recipeList: readonly Recipe[] = [
  {
    title: 'List medicines with mechanisms and sources',
    code: `import { byId, medicines } from '${packageName}'

for (const medicine of medicines()) {
  for (const statement of medicine.statements) {
    if (statement.property !== 'mechanism') continue
    const article = byId(statement.document, 'documents')
    console.log(medicine.name, '|', statement.text, '|', article?.source.path)
  }
}`,
  },
  {
    title: 'The glossary as a map',
    code: `import { glossary } from '${packageName}'

const meanings = new Map(
  [...glossary()].flatMap(({ term, abbreviations, preferred, definitions }) => {
    const text = preferred === null ? undefined : definitions[preferred]?.text
    return text ? [term, ...abbreviations].map((name) => [name, text] as const) : []
  }),
)
console.log(meanings.size)`,
  },
  {
    title: 'Findings as a table',
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
    code: `import { byId, findings } from '${packageName}'

for (const { text, origin } of findings()) {
  const article = byId(origin.document, 'documents')
  const start = origin.spans[0]?.start
  console.log(\`\${text}: \${article?.source.path}:\${start?.line}:\${start?.column}\`)
}`,
  },
]

/**
 * Write the recipes.
 *
 * @returns Markdown sections.
 */
export function recipes(): string {
  return recipeList.map(({ title, code }) => `### ${title}\n\n\`\`\`ts\n${code}\n\`\`\`\n`).join('\n')
}
