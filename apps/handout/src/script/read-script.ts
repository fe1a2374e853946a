// Script: an editors' file to its parts: settings, tree and what the editors had seen of each anchored text.

import { report } from '@compendium/diagnostics'
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { parse } from 'yaml'
import { z } from 'zod'

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

/** Heads the block that `acceptAnchors` writes. */
export const seenMark = 'yaml seen'

/**
 * Reads a script. Faults in its settings are reported as errors.
 * @param file the script
 * @returns its parts, or null where the settings cannot be read
 */
export function readScript(file: VFile): Script | null {
  const text = String(file)
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)
  const settings = readYaml(front?.[1] ?? '', settingsSchema, file, 1)
  if (!settings) return null
  // Blank lines in place of the settings keep every position true.
  const blank = (front?.[0] ?? '').replace(/[^\n]/g, '')
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .parse(blank + text.slice(front?.[0].length ?? 0))
  const at = tree.children.findIndex(
    (node) => node.type === 'code' && `${node.lang} ${node.meta}` === seenMark,
  )
  if (at < 0) return { settings, tree, seen: {} }
  const block = tree.children[at]!
  const seen =
    block.type === 'code' ? readYaml(block.value, seenSchema, file, block.position?.start.line ?? 1) : null
  tree.children.splice(at, 1)
  return { settings, tree, seen: seen ?? {} }
}

function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: VFile,
  line: number,
): z.infer<Schema> | null {
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    report(file, `Unexpected YAML: ${(error as Error).message.split('\n')[0]}`, {
      ruleId: 'handout-settings',
      place: { line, column: 1 },
      fatal: true,
    })
    return null
  }
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    report(file, `Unexpected value at \`${issue.path.join('.')}\`: ${issue.message}`, {
      ruleId: 'handout-settings',
      place: { line, column: 1 },
      fatal: true,
    })
  }
  return null
}
