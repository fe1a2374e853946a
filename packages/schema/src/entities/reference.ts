// Entity: a work, with every citation of it.
import { z } from 'zod'
import { confidenceSchema } from './fields/judgement.ts'
import { originSchema } from './fields/origin.ts'

export const cslNameSchema = z
  .strictObject({
    family: z.string().optional().describe('Family name'),
    given: z.string().optional().describe('Given names or initials'),
    literal: z.string().optional().describe('Name of an organisation, or a name that cannot be parted'),
    'non-dropping-particle': z.string().optional().describe('Particle that stays with the family name'),
    'dropping-particle': z.string().optional().describe('Particle that goes with the given name'),
    suffix: z.string().optional().describe('Suffix such as "Jr"'),
  })
  .meta({ id: 'CslName', description: 'A name as in CSL-JSON' })

const cslDateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).describe('Year, month, day'),
})

export const cslItemSchema = z
  .strictObject({
    id: z.string().describe('Id of the reference'),
    type: z.string().describe('CSL type, such as "article-journal"'),
    title: z.string().optional().describe('Title'),
    author: z.array(cslNameSchema).optional().describe('Authors, in order'),
    editor: z.array(cslNameSchema).optional().describe('Editors, in order'),
    'container-title': z.string().optional().describe('Journal, book or site that holds the work'),
    'collection-title': z.string().optional().describe('Series'),
    publisher: z.string().optional().describe('Publisher'),
    'publisher-place': z.string().optional().describe('Place of publication'),
    edition: z.string().optional().describe('Edition'),
    volume: z.string().optional().describe('Volume'),
    issue: z.string().optional().describe('Issue'),
    page: z.string().optional().describe('Pages or article number'),
    number: z.string().optional().describe('Report number'),
    genre: z.string().optional().describe('Kind, such as "PhD thesis"'),
    note: z.string().optional().describe('What fits no other field'),
    issued: cslDateSchema.optional().describe('Date of publication'),
    accessed: cslDateSchema.optional().describe('Date of access'),
    DOI: z.string().optional().describe('Digital Object Identifier'),
    PMID: z.string().optional().describe('PubMed identifier'),
    PMCID: z.string().optional().describe('PubMed Central identifier'),
    ISBN: z.string().optional().describe('International Standard Book Number'),
    URL: z.string().optional().describe('Address'),
  })
  .meta({ id: 'CslItem', description: 'A work as a CSL-JSON item' })

export const auditNoteSchema = z
  .strictObject({
    rule: z.string().describe('Id of the rule'),
    message: z.string().describe('What the rule found'),
  })
  .meta({ id: 'AuditNote', description: 'What an audit rule found' })

export const citationSchema = z
  .strictObject({
    document: z.string().describe('Id of the document'),
    raw: z.string().describe('The entry as printed, normalised'),
    csl: cslItemSchema.describe('The work as read from this citation'),
    etAl: z.boolean().describe('Whether the entry leaves out further authors'),
    style: z.string().describe('The citation style recognised'),
    confidence: confidenceSchema,
    origin: originSchema.describe('Where the entry stands'),
  })
  .meta({ id: 'Citation', description: 'An entry of a reference list' })

export const evidenceSchema = z
  .enum(['guideline', 'systematic-review', 'journal-article', 'textbook', 'web', 'commercial'])
  .meta({ id: 'Evidence', description: 'What kind of source a work is' })

export const checkedSchema = z
  .strictObject({
    status: z.enum(['verified', 'corrected', 'unverified', 'rejected']).describe('Outcome of the check'),
    by: z.string().describe('Who checked'),
    on: z.string().describe('Date of the check, ISO 8601'),
    note: z.string().nullable().describe('What the check found, such as the population studied'),
  })
  .meta({ id: 'Checked', description: 'An editor’s check of a reference against the publisher' })

export const referenceSchema = z
  .strictObject({
    id: z.string().describe('Stable id: "ref:" and a slug'),
    csl: cslItemSchema.describe('The work; the checked form where an editor has checked it'),
    evidence: evidenceSchema,
    checked: checkedSchema.nullable().describe('The editor’s check, where there is one'),
    related: z.array(z.string()).describe('Ids of other editions of the same book'),
    citations: z.array(citationSchema).describe('Every printed form, in order of documents'),
    audit: z.array(auditNoteSchema).describe('What the audit found'),
  })
  .meta({ id: 'Reference', description: 'A work, with every citation of it' })

/** A work, with every citation of it. */
export type Reference = z.infer<typeof referenceSchema>
/** An entry of a reference list. */
export type Citation = z.infer<typeof citationSchema>
/** What kind of source a work is. */
export type Evidence = z.infer<typeof evidenceSchema>
/** A work as a CSL-JSON item. */
export type CslItem = z.infer<typeof cslItemSchema>
/** A name as in CSL-JSON. */
export type CslName = z.infer<typeof cslNameSchema>
