// Editors: YAML text to its checked shape, with the place of every value.
import { report } from '@compendium/diagnostics'
import { parseYaml, type YamlPath } from '@compendium/schema/editors-files'
import type { VFile } from 'vfile'
import { type EditorsContent, editorsFileSchema } from './editors-file.ts'

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
  const { value, issues, placeOf } = parseYaml(text, editorsFileSchema)
  for (const { kind, place, reason, expected, note } of issues) {
    report(file, reason, {
      place,
      ruleId: kind === 'syntax' ? 'quick-reference-yaml' : 'quick-reference-shape',
      expected,
      note: `${note} Until then the page is built without its scope, bottom line and pathway.`,
      fatal: true,
    })
  }
  if (value === null) return null
  const parsed = { content: value, place: (path: YamlPath) => placeOf(path).start }
  last = { text, parsed }
  return parsed
}
