// Stage "read": the text of a YAML file of the editors to its value by a schema, or to everything that is wrong with it.
import { LineCounter } from 'yaml'
import type { z } from 'zod'
import type { Point } from '../entities/fields/origin.ts'
import { composeYaml } from './compose-yaml.ts'
import { describeIssue } from './describe-issue.ts'
import { findRanges, type YamlPath, type YamlRange } from './yaml-ranges.ts'

/** A place in a YAML text. */
export interface YamlPlace {
  start: Point
  end: Point
}

/** What is wrong with a YAML text, for a message. */
export interface YamlIssue {
  /** Whether it cannot be read as YAML, or breaks its schema. */
  kind: 'syntax' | 'schema'
  place: YamlPlace
  /** "Unexpected X, expected Y". */
  reason: string
  /** What may stand there, where that is a list. */
  expected: string[] | undefined
  /** What to do about it. */
  note: string
}

/** What the text of a YAML file gives. */
export interface ParsedYaml<Value> {
  /** What it holds, which nobody changes; null where something is wrong with it. */
  value: Value | null
  /** In order of place, all of one kind: a text that cannot be read is not held against its schema. */
  issues: YamlIssue[]
  /** Where a value stands, or the nearest value above it that stands there. */
  placeOf: (path: YamlPath) => YamlPlace
}

/**
 * Parse a YAML text and check it by its schema.
 *
 * @param text The text. Aliases, several documents and 100 levels of nesting are refused before they cost time or memory.
 * @param schema What it may hold.
 * @returns The value, or every issue at its place; nothing is thrown for any text.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): ParsedYaml<z.output<Schema>> {
  const lineCounter = new LineCounter()
  const { document, faults } = composeYaml(text, lineCounter)
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col, offset }
  }
  const placeAt = ([from, to]: YamlRange) => ({ start: pointAt(from), end: pointAt(to) })
  const ranges = findRanges(document)
  const placeOf = (path: YamlPath) => placeAt(ranges.ofValue(path))
  if (faults.length > 0) {
    const issues = faults.map(({ range, reason, note }): YamlIssue => {
      return { kind: 'syntax', place: placeAt(range), reason, expected: undefined, note }
    })
    return { value: null, issues, placeOf }
  }
  const checked = schema.safeParse(document.toJS(), { reportInput: true })
  if (checked.success) return { value: checked.data, issues: [], placeOf }
  const issues = checked.error.issues
    .flatMap((issue) => describeIssue(issue, schema))
    .map(({ path, key, reason, expected, note }): YamlIssue => {
      const range = key === null ? ranges.ofValue(path) : ranges.ofKey(path, key)
      return { kind: 'schema', place: placeAt(range), reason, expected, note }
    })
  return { value: null, issues, placeOf }
}
