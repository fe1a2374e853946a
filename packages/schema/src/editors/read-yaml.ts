// Stage "read": one YAML file of the editors; every issue is a message at its line and column.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { z } from 'zod'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'

/** A YAML file that has been read. */
export interface YamlFile<Value> extends Pick<ParsedYaml<Value>, 'value' | 'placeOf'> {
  /** Carries the messages about the file. */
  file: VFile
}

interface LastRead {
  text: string
  parsed: ParsedYaml<unknown>
}

// The last text of each file, so that a process that builds again and again reads only the files that changed.
const lastReads = new WeakMap<z.ZodType, Map<string, LastRead>>()

/**
 * Read a YAML file of the editors.
 *
 * @param path Path of the file, for messages.
 * @param text Its text.
 * @param schema What it may hold.
 * @returns The value, which nobody changes, with places; errors of the YAML and of the schema are all reported on `file`.
 */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const file = new VFile({ path, value: text })
  const { value, issues, placeOf } = parseOnce(path, text, schema)
  for (const { kind, place, reason, expected, note } of issues) {
    const ruleId = kind === 'syntax' ? 'yaml-syntax' : 'editors-file'
    report(file, reason, { place, ruleId, expected, note, fatal: true })
  }
  return { file, value, placeOf }
}

function parseOnce<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
): ParsedYaml<z.output<Schema>> {
  const byPath = lastReads.get(schema) ?? new Map<string, LastRead>()
  lastReads.set(schema, byPath)
  const last = byPath.get(path)
  if (last?.text === text) return last.parsed as ParsedYaml<z.output<Schema>>
  const parsed = parseYaml(text, schema)
  byPath.set(path, { text, parsed })
  return parsed
}
