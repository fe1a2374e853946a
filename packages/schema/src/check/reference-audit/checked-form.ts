// Audit: a citation that differs from the form an editor checked.
import { formatAma } from '@compendium/citation'
import type { CslItem } from '../../entities/reference.ts'
import {
  containerInitials,
  firstFamilyOf,
  firstPageOf,
  foldWords,
  yearOf,
} from '../../link/references/fold-work.ts'
import type { AuditRule } from './rule.ts'

/** Fields that tell a wrong citation from a short one: both forms state them, and differently. */
function differ(printed: CslItem, checked: CslItem): boolean {
  const fields: [string, string][] = [
    [foldWords(firstFamilyOf(printed)), foldWords(firstFamilyOf(checked))],
    [containerInitials(printed), containerInitials(checked)],
    [String(yearOf(printed) ?? ''), String(yearOf(checked) ?? '')],
    [printed.volume ?? '', checked.volume ?? ''],
    [printed.issue ?? '', checked.issue ?? ''],
    [firstPageOf(printed), firstPageOf(checked)],
  ]
  if (fields.some(([a, b]) => a !== '' && b !== '' && a !== b)) return true
  const given = new Map(
    (checked.author ?? []).map((name) => [foldWords(name.family ?? ''), foldWords(name.given ?? '')]),
  )
  return (printed.author ?? []).some((name) => {
    const right = given.get(foldWords(name.family ?? ''))
    const wrong = foldWords(name.given ?? '')
    return !!right && !!wrong && !right.startsWith(wrong) && !wrong.startsWith(right)
  })
}

/** What an article prints beside what the record says. */
export const checkedForm: AuditRule = {
  id: 'reference-checked-form',
  finds: 'A citation differs from the form that an editor checked.',
  why: 'The record says something else than the article prints. The outputs print the form that was checked.',
  fix: 'Nothing to do for the outputs. Tell whoever keeps the article, if it is to be printed again.',
  example: {
    files: {
      'references.yaml': `references:
  - match: Camaschella, C.
    status: corrected
    checked:
      type: article-journal
      title: Iron deficiency
      author:
        - { family: Camaschella, given: C. }
      container-title: Blood
      volume: '134'
      page: 30-39
      issued: { date-parts: [[2019]] }
    by: research desk
    on: '2026-11-21'
`,
    },
  },
  isConflict: false,
  check({ id, checked, csl }, { citationsOf }) {
    if (checked?.status !== 'corrected' && checked?.status !== 'verified') return []
    const form = formatAma(csl as Parameters<typeof formatAma>[0])
    return citationsOf(id)
      .filter((citation) => differ(citation.csl, csl))
      .map(
        ({ raw, document }) =>
          `Unexpected form \`${raw}\` in \`${document}\`, expected \`${form}\`, as ${checked.by} checked on ${checked.on}`,
      )
  },
}
