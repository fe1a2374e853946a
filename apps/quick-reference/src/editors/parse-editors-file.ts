// Editors: YAML text to its checked shape, with the place of every value.
import { report } from '@compendium/diagnostics'
import { describeIssue } from '@compendium/schema/editors-files'
import type { VFile } from 'vfile'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { type EditorsContent, editorsFileSchema } from './editors-file.ts'

/** A path into the file, such as `['scope', 0, 'text']`. */
export type YamlPath = readonly (string | number)[]

/** The editors' part and where each value stands. */
export interface ParsedEditorsFile {
  content: EditorsContent
  /** Line and column of a value; of the nearest parent where it is missing. */
  place(path: YamlPath): { line: number; column: number }
}

// While articles are edited, a watching build meets the same editors' file again and again.
let last: { text: string; parsed: ParsedEditorsFile } | undefined

/**
 * Reads the editors' file.
 * @param file the file; every fault is reported on it at its line
 * @returns the content, or null where it cannot be used; the same text gives the same object
 */
export function parseEditorsFile(file: VFile): ParsedEditorsFile | null {
  const text = String(file)
  if (last?.text === text) return last.parsed
  const parsed = parse(file)
  if (parsed) last = { text, parsed }
  return parsed
}

function parse(file: VFile): ParsedEditorsFile | null {
  const lineCounter = new LineCounter()
  const document = parseDocument(String(file), { lineCounter, prettyErrors: false })
  for (const { pos, message } of document.errors) {
    const { line, col } = lineCounter.linePos(pos[0])
    report(file, `Unexpected YAML, expected a well-formed file: ${message}`, {
      place: { line, column: col },
      ruleId: 'quick-reference-yaml',
      note: 'Correct the file; until then the page is built without its scope, bottom line and pathway.',
      fatal: true,
    })
  }
  if (document.errors.length) return null
  const place = (path: YamlPath) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) {
        const { line, col } = lineCounter.linePos(node.range[0])
        return { line, column: col }
      }
    }
    return { line: 1, column: 1 }
  }
  const result = editorsFileSchema.safeParse(document.toJS())
  if (result.success) return { content: result.data, place }
  for (const { path, reason, expected } of result.error.issues.flatMap((issue) =>
    describeIssue(issue, editorsFileSchema),
  )) {
    report(file, reason, {
      place: place(path.filter((step) => typeof step !== 'symbol')),
      ruleId: 'quick-reference-shape',
      expected,
      note: 'The README of the quick reference lists the fields.',
      fatal: true,
    })
  }
  return null
}
