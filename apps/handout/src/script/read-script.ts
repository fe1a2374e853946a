// Script: an editors' file to its parts: settings, tree and what the editors had seen of each anchored text.

import { report } from '@compendium/diagnostics'
import { describeIssue } from '@compendium/schema/editors-files'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { isNode, LineCounter, parseDocument } from 'yaml'
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
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)
  const settings = readSettings(front?.[1] ?? '', file)
  if (!settings) return null
  // Blank lines in place of the settings keep every position true.
  const blank = (front?.[0] ?? '').replace(/[^\n]/g, '')
  const body = blank + text.slice(front?.[0].length ?? 0)
  return { settings, tree: parseMarkdown(body), seen }
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
    fault('Unexpected block of seen texts, expected JSON of anchors and texts', file, { line, column: 1 })
    return [text.slice(0, start), {}]
  }
}

// Settings stay as they are at most saves of a script.
let last: { text: string; settings: ScriptSettings } | undefined

function readSettings(text: string, file: VFile): ScriptSettings | null {
  if (last?.text === text) return last.settings
  const settings = readYaml(text, file)
  if (settings) last = { text, settings }
  return settings
}

function readYaml(text: string, file: VFile): ScriptSettings | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  // The settings begin below a line of dashes.
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + 1, column: col }
  }
  for (const { message, pos } of document.errors)
    fault(`Unexpected YAML, expected well-formed settings: ${message}`, file, placeOf(pos[0]))
  if (document.errors.length > 0) return null
  const result = settingsSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const node = document.getIn(issue.path, true)
    for (const { reason } of describeIssue(issue, settingsSchema))
      fault(reason, file, placeOf((isNode(node) && node.range?.[0]) || 0))
  }
  return null
}

function fault(reason: string, file: VFile, place: { line: number; column: number }): void {
  const note =
    'The settings stand between two lines of `---` at the top; the README of the handout lists them.'
  report(file, reason, { ruleId: 'handout-settings', place, note, fatal: true })
}
