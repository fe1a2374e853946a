// Stage "link": everything that one article says, in one object that no other article can change but by its names.
import { z } from 'zod'
import type { Document } from '../entities/document.ts'
import { documentSchema } from '../entities/document.ts'
import { originSchema } from '../entities/fields/origin.ts'
import { findingSchema } from '../entities/finding.ts'
import { statementSchema } from '../entities/medicine.ts'
import { citationSchema } from '../entities/reference.ts'
import { sectionSchema } from '../entities/section.ts'
import { tableSchema } from '../entities/table.ts'
import { definitionSchema } from '../entities/term.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import type { MedicineStatement } from './article-record.ts'
import type { Links } from './link-facts.ts'
import { type FirstPlaces, openPlacer } from './place-article.ts'

/** Blocks of `sections` that point to a definition or a citation count within this part. */
export const documentPartSchema = z.strictObject({
  document: documentSchema,
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  findings: z.array(findingSchema),
  definitions: z.array(z.strictObject({ id: z.string(), definition: definitionSchema })),
  citations: z.array(z.strictObject({ id: z.string(), citation: citationSchema })),
  statements: z.array(z.strictObject({ id: z.string(), statement: statementSchema })),
  mentions: z.array(z.strictObject({ id: z.string(), section: z.string(), origin: originSchema })),
})

/** The part of one document. `id` is that of the shared term, work or medicine. */
export type DocumentPart = z.infer<typeof documentPartSchema>

/** Makes parts. */
export interface PartMaker {
  /** What the part of an article takes from the corpus besides the names of terms and medicines, as text. */
  keyOf: (index: number) => string
  make: (article: ParsedArticle, statements: readonly MedicineStatement[], index: number) => DocumentPart
}

/**
 * Prepare to make parts.
 *
 * @param links What the articles of the corpus have in common.
 * @param first Where the definitions and citations of each article begin; after the last, where they end.
 * @returns The maker. It throws where a part breaks the contract, or points to what is not there: a fault of this program.
 */
export function openPartMaker(
  links: Pick<Links, 'terms' | 'definitionPlaces' | 'citationPlaces' | 'medicineIds' | 'ids'>,
  first: readonly FirstPlaces[],
): PartMaker {
  const place = openPlacer(links, 'article')
  const idsOf = (index: number) => {
    const [from, to] = [first[index]!, first[index + 1]!]
    return {
      terms: links.definitionPlaces.slice(from.definition, to.definition).map(({ term }) => term),
      works: links.citationPlaces.slice(from.citation, to.citation).map(({ reference }) => reference),
    }
  }
  return {
    keyOf(index) {
      const { terms, works } = idsOf(index)
      return `${terms.join(' ')}\n${works.join(' ')}`
    },
    make(article, statements, index) {
      const { terms, works } = idsOf(index)
      const { sections, mentions } = place(article, first[index]!)
      const part: DocumentPart = {
        document: article.document satisfies Document,
        sections,
        tables: article.tables,
        findings: article.findings,
        definitions: article.definitions.map((definition, at) => ({ id: terms[at]!, definition })),
        citations: article.citations.map((citation, at) => {
          const id = works[at]!
          return { id, citation: { ...citation, csl: { ...citation.csl, id } } }
        }),
        // A class may stand for medicines that no article names, which are left out.
        statements: statements.flatMap(({ medicine, statement }) => {
          const id = links.medicineIds[medicine]!
          return links.ids.has(id) ? [{ id, statement }] : []
        }),
        mentions: mentions.map(({ term, ...mention }) => ({ id: links.terms[term]!.id, ...mention })),
      }
      check(part, links.ids)
      return part
    },
  }
}

function check(part: DocumentPart, ids: ReadonlySet<string>): void {
  const checked = documentPartSchema.safeParse(part)
  if (!checked.success) {
    const [issue] = checked.error.issues
    const at = `${part.document.id}: ${issue?.path.join('.')}`
    throw new Error(`Unexpected part at \`${at}\`, expected the contract to hold: ${issue?.message}`)
  }
  const { document, sections, tables, findings } = part
  const own = new Set([document, ...sections, ...tables, ...findings].map(({ id }) => id))
  const pointers = [...part.definitions, ...part.citations, ...part.statements, ...part.mentions].map(
    ({ id }) => id,
  )
  for (const { children, blocks } of part.sections) {
    pointers.push(...children)
    for (const block of blocks) if (block.type === 'table') pointers.push(block.table)
  }
  const lost = pointers.find((id) => !own.has(id) && !ids.has(id))
  if (lost !== undefined) throw new Error(`Unexpected pointer to \`${lost}\`, expected the id of an entity`)
}
