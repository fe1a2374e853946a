// Stage "read": the text of one YAML file of the editors, parsed once as long as it stays the same.
import { LineCounter, visit, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import { composeYaml } from './compose-yaml.ts'

/** What the text of a file gives, whatever is reported on it afterwards. */
export interface ParsedYaml<Value> {
  text: string
  lineCounter: LineCounter
  /** Offset at which it is nested deeper than is read; its document is empty then. */
  deep: number | null
  /** Where the first alias stands: a value that is written once and repeated by name. */
  alias: [number, number] | null
  document: YamlDocument
  /** The value by its schema; null where the text is not read so far. */
  checked: { success: true; data: Value } | { success: false; error: z.ZodError } | null
}

// The last text of each file, so that a process that builds again and again reads only the files that changed.
const lastRead = new WeakMap<z.ZodType, Map<string, ParsedYaml<unknown>>>()

/**
 * Parse a YAML file and check it by its schema.
 *
 * @param path Path of the file.
 * @param text Its text.
 * @param schema What it may hold.
 * @returns The same object as the last time where the text is the same.
 */
export function parseYaml<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
): ParsedYaml<z.output<Schema>> {
  const byPath = lastRead.get(schema) ?? new Map<string, ParsedYaml<unknown>>()
  lastRead.set(schema, byPath)
  const last = byPath.get(path)
  if (last?.text === text) return last as ParsedYaml<z.output<Schema>>
  const lineCounter = new LineCounter()
  const { document, deep } = composeYaml(text, lineCounter)
  const alias = document.errors.length === 0 ? firstAlias(document) : null
  const isReadable = deep === null && document.errors.length === 0 && alias === null
  const checked = isReadable ? schema.safeParse(document.toJS(), { reportInput: true }) : null
  const read = { text, lineCounter, deep, alias, document, checked }
  byPath.set(path, read)
  return read
}

function firstAlias(document: YamlDocument): [number, number] | null {
  let range: [number, number] | null = null
  visit(document, {
    Alias(_key, { range: found }) {
      range = found ? [found[0], found[1]] : [0, 0]
      return visit.BREAK
    },
  })
  return range
}
