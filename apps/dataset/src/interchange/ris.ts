// Stage: interchange. CSL items as RIS records: citation-js chooses the tags, this file writes the lines, whole and
// with whole ids, as readers of today expect them.
import type { CslItem } from '@compendium/schema'

type Tags = Record<string, string | string[]>

/**
 * What RIS has no place for, put where it stays readable: a particle as a part of the family name, the authors of a
 * newspaper article on a magazine article, since the newspaper record of citation-js has no authors.
 */
function fitToRis(item: CslItem): CslItem {
  const join = (names: CslItem['author']) =>
    names?.map(({ 'non-dropping-particle': particle, ...name }) =>
      particle ? { ...name, family: `${particle} ${name.family ?? ''}`.trim() } : name,
    )
  const { author, editor, ...rest } = item
  if (rest.type === 'article-newspaper') rest.type = 'article-magazine'
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
  const records = new Cite(items.map(fitToRis)).format('ris', { format: 'object' }) as unknown as Tags[]
  return records
    .map((record, index) => {
      const lines = Object.entries(settleTags(record, items[index]!)).flatMap(([tag, value]) =>
        // A line end within a value would start a field of its own.
        [value].flat().map((one) => `${tag}  - ${String(one).replace(/[\s\p{Cc}]+/gu, ' ')}\r\n`),
      )
      return `${lines.join('')}ER  - \r\n`
    })
    .join('\r\n')
}
