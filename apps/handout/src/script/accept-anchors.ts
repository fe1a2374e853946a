// Script: notes what each anchor says, once the editors have read the statements again.
import type { Compendium } from '@compendium/schema'
import { VFile } from 'vfile'
import { anchorIndex } from './anchor-index.ts'
import { planScript } from './plan-script.ts'
import { readScript, seenMark } from './read-script.ts'
import { resolveAnchor } from './resolve-anchors.ts'
import { anchorKey } from './statement.ts'

/**
 * Writes the block of seen texts at the end of a script.
 * @param text the script
 * @param compendium the corpus as the editors saw it
 * @param only where the one anchor stands that was read again; every anchor when left out
 * @returns the script with a new block; unchanged where its settings cannot be read
 */
export function acceptAnchors(
  text: string,
  compendium: Compendium,
  only?: { line: number; column: number },
): string {
  const file = new VFile({ value: text })
  const script = readScript(file)
  if (!script) return text
  const index = anchorIndex(compendium)
  const seen: Record<string, string> = {}
  for (const { anchors, place } of planScript(script, compendium, index, file).statements) {
    for (const anchor of anchors) {
      const found = resolveAnchor(anchor, index)
      const key = anchorKey(anchor)
      const before = script.seen[key]
      // A figure's anchors stand where the figure does.
      const start = (anchor.place ?? place)?.start
      if (only && (start?.line !== only.line || start.column !== only.column)) {
        if (before !== undefined) seen[key] ??= before
      } else if ('text' in found) seen[key] = found.text
    }
  }
  const sorted = Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)))
  const start = text.indexOf(seenMark)
  const body = (start < 0 ? text : text.slice(0, start)).trimEnd()
  return `${body}\n\n${seenMark}\n\n\`\`\`json\n${JSON.stringify(sorted, null, 2)}\n\`\`\`\n`
}
