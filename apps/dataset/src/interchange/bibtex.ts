// Stage: interchange. CSL items as BibTeX whose texts LaTeX can set.
import { toBibtex } from '@compendium/citation'
import type { CslItem } from '@compendium/schema'

const verbatim = new Set(['url', 'doi', 'howpublished'])

/** Escapes what LaTeX would take for commands; addresses stay as they are. */
function escapeField(line: string): string {
  const [, name, text, end] = /^\t([a-z]+) = \{(.*)\}(,?)$/.exec(line) ?? []
  if (!name || text === undefined || verbatim.has(name)) return line
  return `\t${name} = {${text.replace(/(?<!\\)[%&$#_]/g, '\\$&')}}${end}`
}

/**
 * Write items as BibTeX.
 *
 * @param items The items, at least one.
 * @returns UTF-8 text, one entry an item, the id as its key.
 */
export async function writeBibtex(items: readonly CslItem[]): Promise<string> {
  const text = await toBibtex([...items] as Parameters<typeof toBibtex>[0])
  return text.split('\n').map(escapeField).join('\n')
}
