// View: the works that the articles cite, with what an editor's check and the audit found.
import type { Reference } from '@compendium/schema'
import type { ViewContext } from './context.ts'
import { formatReference, referenceLinks } from './format-reference.ts'
import { makeGroup, makeRow } from './make-row.ts'
import type { Group, Row, SectionView } from './view-model.ts'
import { auditWords, checkedWords } from './words.ts'

/** Kinds of source from the strongest to the weakest. */
const order: readonly { title: string; of: readonly Reference['evidence'][] }[] = [
  { title: 'Guidelines and systematic reviews', of: ['guideline', 'systematic-review'] },
  { title: 'Journal articles', of: ['journal-article'] },
  { title: 'Textbooks', of: ['textbook'] },
  { title: 'Web and commercial pages', of: ['web', 'commercial'] },
]

/**
 * Builds the reference list.
 * @param context the corpus with its indexes
 * @returns the section: a group a kind of source
 */
export function buildReferences(context: ViewContext): SectionView {
  const groups = order.map(({ title, of }): Group => {
    const works = context.compendium.references.filter(({ evidence }) => of.includes(evidence))
    const lines = works.map((reference) => ({ reference, line: formatReference(reference.csl) }))
    lines.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0))
    return makeGroup(
      lines.map(({ reference, line }) => toRow(context, reference, line)),
      { title },
    )
  })
  return {
    id: 'references',
    title: 'References',
    intro: 'As cited by the articles. A work that no editor has checked against its publisher says so.',
    figures: [],
    tables: [],
    moreTables: [],
    groups: groups.filter(({ rows }) => rows.length),
  }
}

function toRow(context: ViewContext, reference: Reference, line: string): Row {
  const { citations, checked, audit, csl } = reference
  // A single printed form that nobody has corrected is the line itself.
  const corrected = checked?.status === 'corrected' || citations.length > 1
  const printed = citations.filter(
    ({ raw }, index) => citations.findIndex((other) => other.raw === raw) === index,
  )
  const row = makeRow(context, {
    id: reference.id,
    fragment: context.evidence.fragment(reference),
    text: line || citations[0]?.raw || reference.id,
    strong: csl.title ? [csl.title.replace(/\.$/, '')] : [],
    origins: citations.map(({ origin }) => origin),
    notes: [
      checked ? checkedWords[checked.status] : checkedWords.unverified,
      ...(checked?.note ? [checked.note] : []),
      // An editor who wrote a note has told what is not printed.
      ...audit.flatMap(({ rule }) => (checked?.note && /missing/.test(rule) ? [] : (auditWords[rule] ?? []))),
    ],
    links: referenceLinks(csl),
    extrasTitle: 'As printed',
    extras: (corrected ? printed : []).map(({ document, raw }) => ({
      label: context.articles.get(document)?.key ?? '',
      text: raw,
      origins: [],
    })),
  })
  return { ...row, badge: { ...context.evidence.badge(reference), href: null } }
}
