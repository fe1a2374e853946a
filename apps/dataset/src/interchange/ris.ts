// Stage: interchange. CSL items as RIS records: citation-js chooses the tags, this file writes the lines, whole and
// with whole ids, as readers of today expect them.
import type { CslItem } from '@compendium/schema'

type Tags = Record<string, string | string[]>

/** RIS has no field for a particle; it stays readable as a part of the family name. */
function joinParticles(item: CslItem): CslItem {
  const join = (names: CslItem['author']) =>
    names?.map(({ 'non-dropping-particle': particle, ...name }) =>
      particle ? { ...name, family: `${particle} ${name.family ?? ''}`.trim() } : name,
    )
  const { author, editor, ...rest } = item
  return { ...rest, ...(author && { author: join(author) }), ...(editor && { editor: join(editor) }) }
}

function settleTags(tags: Tags, item: CslItem): Tags {
  const { TY, M1, SP, ...others } = tags
  const settled: Tags = { TY: TY!, ...others, ID: item.id }
  const pages = typeof SP === 'string' ? /^([^-–]+)[-–]([^-–]+)$/.exec(SP) : null
  if (pages) Object.assign(settled, { SP: pages[1]!, EP: pages[2]! })
  else if (SP) settled.SP = SP
  // The place of a site and of the day it was seen in the records that reference managers write.
  if (TY === 'ELEC')
    Object.assign(settled, item['container-title'] && { T2: item['container-title'] }, M1 && { Y2: M1 })
  else if (M1) settled.M1 = M1
  return settled
}

/**
 * Write items as RIS.
 *
 * @param items The items, at least one.
 * @returns RIS records with CRLF line ends.
 */
export async function writeRis(items: readonly CslItem[]): Promise<string> {
  const { Cite } = await import('@citation-js/core')
  await import('@citation-js/plugin-ris')
  const records = new Cite(items.map(joinParticles)).format('ris', { format: 'object' }) as unknown as Tags[]
  return records
    .map((record, index) => {
      const lines = Object.entries(settleTags(record, items[index]!)).flatMap(([tag, value]) =>
        [value].flat().map((one) => `${tag}  - ${one}\r\n`),
      )
      return `${lines.join('')}ER  - \r\n`
    })
    .join('\r\n')
}
