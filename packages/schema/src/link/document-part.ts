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
import type { ArticleRecord } from './article-record.ts'
import type { Links } from './link-records.ts'
import { firstPlaces, openPlacer } from './place-article.ts'

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
  /** What the part of an article takes from the corpus besides the names of terms, as text. */
  keyOf: (index: number) => string
  make: (article: ParsedArticle, index: number) => DocumentPart
}

/**
 * Prepare to make parts.
 *
 * @param links What the articles of the corpus have in common.
 * @param records What the articles say, in order of their paths.
 * @returns The maker. It throws where a part breaks the contract, or points to what is not there: a fault of this program.
 */
export function openPartMaker(links: Links, records: readonly ArticleRecord[]): PartMaker {
  const place = openPlacer(links, 'article')
  const first = firstPlaces(records)
  const works = new Map(links.references.map((work) => [work.id, work]))
  const named = new Set(links.medicines.map(({ id }) => id))
  const idsOf = (index: number) => {
    const { definitions, citations } = records[index]!
    const { definition, citation } = first[index]!
    return {
      terms: definitions.map((_, at) => links.definitionPlaces[definition + at]!.term),
      cited: citations.map((_, at) => links.citationPlaces[citation + at]!),
    }
  }
  return {
    keyOf(index) {
      const { terms, cited } = idsOf(index)
      return JSON.stringify([terms, cited.map(({ reference }) => reference), [...named]])
    },
    make(article, index) {
      const { terms, cited } = idsOf(index)
      const { definitions, claims } = records[index]!
      const { sections, mentions } = place(article, first[index]!)
      const part: DocumentPart = {
        document: article.document satisfies Document,
        sections,
        tables: article.tables,
        findings: article.findings,
        definitions: definitions.map((definition, at) => ({ id: terms[at]!, definition })),
        citations: cited.map(({ reference: id, citation }) => ({
          id,
          citation: works.get(id)!.citations[citation]!,
        })),
        statements: claims.flatMap(({ medicine, from, ...statement }) =>
          from === 'prose' ? [] : [{ id: links.medicineIds[medicine]!, statement }],
        ),
        mentions: mentions.map(({ term, ...mention }) => ({ id: links.glossary[term]!.id, ...mention })),
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
  const pointers = [...part.definitions, ...part.citations, ...part.statements, ...part.mentions].map(
    ({ id }) => id,
  )
  for (const { children, blocks } of part.sections) {
    pointers.push(...children)
    for (const block of blocks) if (block.type === 'table') pointers.push(block.table)
  }
  const lost = pointers.find((id) => !ids.has(id))
  if (lost !== undefined) throw new Error(`Unexpected pointer to \`${lost}\`, expected the id of an entity`)
}
