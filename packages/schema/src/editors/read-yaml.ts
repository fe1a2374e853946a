// Stage "read": one YAML file of the editors, checked by its schema; every issue is a message at its line and column.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import { isMap, isNode, isPair, isScalar, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import type { Point } from '../entities/fields/origin.ts'
import { describeIssue } from './describe-issue.ts'
import { parseYaml } from './parse-yaml.ts'

/** A place in a YAML file. */
export interface YamlPlace {
  start: Point
  end: Point
}

/** Keys and indices from the root of a YAML file to one of its values. */
export type YamlPath = readonly PropertyKey[]

/** A YAML file that has been read. */
export interface YamlFile<Value> {
  /** Carries the messages about the file. */
  file: VFile
  /** What it holds; null where it breaks its schema. */
  value: Value | null
  /** Where a value stands, or the nearest value above it that stands there. */
  placeOf: (path: YamlPath) => YamlPlace
}

function rangeOf(document: YamlDocument, path: YamlPath): [number, number] {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return [node.range[0], node.range[1]]
  }
  return [0, 0]
}

function keyRange(document: YamlDocument, path: YamlPath, key: string): [number, number] {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    : null
  const range = pair && isScalar(pair.key) ? pair.key.range : null
  return range ? [range[0], range[1]] : rangeOf(document, path)
}

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
  const { lineCounter, deep, alias, document, checked } = parseYaml(path, text, schema)
  const placeAt = ([from, to]: readonly [number, number]): YamlPlace => {
    const start = lineCounter.linePos(from)
    const end = lineCounter.linePos(to)
    return {
      start: { line: start.line, column: start.col, offset: from },
      end: { line: end.line, column: end.col, offset: to },
    }
  }
  const placeOf = (where: YamlPath) => placeAt(rangeOf(document, where))
  if (deep !== null) {
    report(file, 'Unexpected nesting, expected fewer than 100 levels', {
      place: placeAt([deep, deep]).start,
      ruleId: 'yaml-syntax',
      note: 'Close the brackets, or take the value apart.',
      fatal: true,
    })
    return { file, value: null, placeOf }
  }
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    report(
      file,
      `Unexpected YAML, expected a well-formed file: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
      {
        place: placeAt([pos[0], Math.max(pos[0], pos[1])]),
        ruleId: 'yaml-syntax',
        note: 'Correct the YAML: spaces for indentation, quotes around values that hold a colon.',
        fatal: true,
      },
    )
  }
  if (alias) {
    report(file, `Unexpected alias \`${text.slice(...alias)}\`, expected the value itself`, {
      place: placeAt(alias),
      ruleId: 'yaml-syntax',
      note: 'Write the value out where the alias stands.',
      fatal: true,
    })
    return { file, value: null, placeOf }
  }
  if (!checked) return { file, value: null, placeOf }
  if (checked.success) return { file, value: checked.data, placeOf }
  for (const issue of checked.error.issues.flatMap((found) => describeIssue(found, schema))) {
    const range =
      issue.key === null ? rangeOf(document, issue.path) : keyRange(document, issue.path, issue.key)
    const { reason, expected, note } = issue
    report(file, reason, { place: placeAt(range), ruleId: 'editors-file', expected, note, fatal: true })
  }
  return { file, value: null, placeOf }
}
