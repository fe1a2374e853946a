// Floor: reads every article of a folder and parses it as CommonMark; trees are dropped.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'commonmark'

const parser = new Parser()
const folder = join(process.argv[2], 'articles')
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.txt')) parser.parse(readFileSync(join(folder, name), 'utf8'))
