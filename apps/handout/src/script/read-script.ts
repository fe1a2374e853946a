// Script: an editors' file to its parts: settings, tree and what the editors had seen of each anchored text.

import { report } from '@compendium/diagnostics'
import { parseYaml } from '@compendium/schema/editors-files'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { parseMarkdown } from './parse-markdown.ts'

const settingsSchema = z.strictObject({
  title: z.string().min(1),
  subject: z.string().min(1),
  /** Lines that no article states: safety advice that awaits a clinician's signature, and labels of tools. */
  lines: z.record(z.string(), z.string()),
})

const seenSchema = z.record(z.string(), z.string())

/** Title, subject and free lines of a script. */
export type ScriptSettings = z.infer<typeof settingsSchema>

/** A parsed script. */
export interface Script {
  settings: ScriptSettings
  tree: Root
  /** Text of each anchor as the editors saw it, by anchor key. */
  seen: Record<string, string>
}

/** Starts the block that `acceptAnchors` writes at the end of a script. */
export const seenMark =
  '<!-- What each anchor said when the editors last read its statement; written by --accept. -->'

const ruleId = 'handout-settings'
const settingsNote =
  'The settings stand between two lines of `---` at the top; the README of the handout lists them.'

/** As many scripts as one folder has, with room for the last edits. */
const mostScripts = 8

// At each save of an article its script is the same.
const known = new Map<string, Script>()

/**
 * Reads a script. Faults in its settings are reported as errors.
 * @param file the script
 * @returns its parts, which later calls may share; or null where the settings cannot be read
 */
export function readScript(file: VFile): Script | null {
  const source = String(file)
  const before = known.get(source)
  if (before) return before
  const faults = file.messages.length
  const script = parseScript(source, file)
  if (script === null || file.messages.length > faults) return script
  if (known.size >= mostScripts) known.clear()
  known.set(source, script)
  return script
}

function parseScript(source: string, file: VFile): Script | null {
  const [text, seen] = splitSeen(source, file)
  const front = /^(---\r?\n[\s\S]*?\r?\n)---(?:\r?\n|$)/.exec(text)
  if (!front) {
    report(file, 'Unexpected start of the script, expected its settings between two lines of `---`', {
      ruleId,
      note: settingsNote,
      fatal: true,
    })
    return null
  }
  const settings = readSettings(front[1]!, file)
  if (!settings) return null
  // Blank lines in place of the settings keep every position true.
  const blank = front[0].replace(/[^\n]/g, '')
  return { settings, tree: parseMarkdown(blank + text.slice(front[0].length)), seen }
}

// The block is as long as the script and no Markdown: it is cut off before the parse.
function splitSeen(text: string, file: VFile): [text: string, seen: Record<string, string>] {
  const start = text.indexOf(seenMark)
  if (start < 0) return [text, {}]
  const json = text
    .slice(start + seenMark.length)
    .trim()
    .replace(/^```json\r?\n|\r?\n```$/g, '')
  try {
    return [text.slice(0, start), seenSchema.parse(JSON.parse(json))]
  } catch {
    const line = text.slice(0, start).split('\n').length
    report(file, 'Unexpected block of seen texts, expected JSON of anchors and texts', {
      ruleId,
      place: { line, column: 1 },
      note: 'Remove the block; `--accept` writes it again when the statements have been read.',
      fatal: true,
    })
    return [text.slice(0, start), {}]
  }
}

// Settings stay as they are at most saves of a script.
let last: { text: string; settings: ScriptSettings } | undefined

// The text begins as the script does: the line of dashes opens a YAML document, too, and every place is one of the script.
function readSettings(text: string, file: VFile): ScriptSettings | null {
  if (last?.text === text) return last.settings
  const { value, issues } = parseYaml(text, settingsSchema)
  for (const { kind, place, reason, expected, note } of issues) {
    const advice = kind === 'syntax' ? note : settingsNote
    report(file, reason, { ruleId, place, expected, note: advice, fatal: true })
  }
  if (value) last = { text, settings: value }
  return value
}
