// View: where sources disagree, each side in its own words.
import type { Disagreement } from '@compendium/schema'
import { makeGroup, makeRow, type ViewContext } from './context.ts'
import type { Row, SectionView } from './view-model.ts'
import { capital, propertyWords } from './words.ts'

/**
 * Builds the section of disagreements.
 * @param context the corpus with its indexes
 * @returns the section: a group a disagreement, a row a position
 */
export function buildConflicts(context: ViewContext): SectionView {
  return {
    id: 'conflicts',
    title: 'Where sources disagree',
    intro: 'Every side in its own words. Nothing here is averaged or decided.',
    figures: [],
    tables: [],
    tablesFirst: false,
    groups: context.compendium.disagreements.map((disagreement) => {
      const { id, property, note, positions } = disagreement
      const rows = [...bySaying(disagreement)].map(([text, same]): Row => {
        const row = makeRow(context, {
          id: `${id}-${same[0]!.document}`,
          label: sayers(context, same),
          text,
          origins: same.map(({ origin }) => origin),
          entities: [id],
          about: positions.map((position) => position.text).join(' '),
        })
        return { ...row, conflicts: [] }
      })
      const about =
        property in propertyWords ? propertyWords[property as keyof typeof propertyWords] : capital(property)
      return makeGroup(rows, {
        id: context.conflicts.fragmentOf.get(id) ?? '',
        title: `${capital(subjectName(context, disagreement))}: ${about.toLowerCase()}`,
        subtitle: note ?? '',
      })
    }),
  }
}

function bySaying({ positions }: Disagreement): Map<string, Disagreement['positions']> {
  const sayings = new Map<string, Disagreement['positions']>()
  for (const position of positions) {
    const same = sayings.get(position.text)
    if (same) same.push(position)
    else sayings.set(position.text, [position])
  }
  return sayings
}

function sayers(context: ViewContext, positions: Disagreement['positions']): string {
  const keys = positions.map(({ document }) => context.articles.get(document)?.key ?? document)
  return [...new Set(keys)].join(', ')
}

// A subject is any entity; one without a name of its own is called by its id.
function subjectName(
  { compendium, medicines, sections, references }: ViewContext,
  { subject }: Disagreement,
): string {
  return (
    medicines.get(subject)?.name ??
    compendium.glossary.find(({ id }) => id === subject)?.term ??
    compendium.findings.find(({ id }) => id === subject)?.text ??
    sections.get(subject)?.heading?.text ??
    references.get(subject)?.csl.title ??
    subject.replace(/^[a-z]+:/, '').replace(/-/g, ' ')
  )
}
