// The list of rules: every id under which this package reports, disagrees or audits, for docs/rules.md.
import { disagreementRules } from '../link/disagreements/link-disagreements.ts'
import { auditRules } from './reference-audit/index.ts'

/** A rule, as an editor reads of it. */
export interface Rule {
  id: string
  /** What of: the parse, the editors' files, the reference audit, disagreements. */
  group: 'parse' | 'editors’ files' | 'reference audit' | 'disagreements'
  /** What it finds. */
  description: string
}

const parse: [string, string][] = [
  ['coverage-hole', 'Characters of an article that no entity claims, or two do: a fault of the parser.'],
  ['flattened-table-uncertain', 'A table without borders that can be cut in more than one way.'],
  ['glossary-teaser', 'A sentence under a glossary term that does not define it.'],
]

const editors: [string, string][] = [
  ['correction-ambiguous', 'The quote of a correction stands in two places.'],
  ['correction-misplaced', 'The quote of a correction stands in something that the correction is not about.'],
  ['correction-stale', 'The quote of a correction stands nowhere in its article.'],
  ['corrections-without-article', 'A corrections file has no article beside it.'],
  ['disagreement-quote', 'A quote does not stand in the document that it is said to be of.'],
  ['editors-file', 'A key or value that the schema of the file does not know.'],
  ['editors-file-name', 'A file whose name is all but that of an editors’ file.'],
  ['glossary-entry-unused', 'A term that no article defines or mentions.'],
  ['glossary-name-twice', 'A name that two terms claim.'],
  ['glossary-prefer-unknown', 'A preferred document that does not define the term.'],
  ['glossary-see-circle', 'Terms that point to each other in a circle.'],
  ['glossary-see-unknown', 'A pointer to a term that is not in the file.'],
  ['redirect-of-used-id', 'A redirect of an id that is still in use.'],
  ['reference-entry-unused', 'A checked reference that matches no citation.'],
  ['reference-match-ambiguous', 'A citation that two checked references match.'],
  ['unknown-id', 'An id that nothing has.'],
  ['vocabulary-entry-unused', 'A medicine, class or place that no article names.'],
  ['vocabulary-name-twice', 'A name that two entries claim.'],
  ['yaml-syntax', 'YAML that cannot be read.'],
]

/**
 * List the rules.
 *
 * @returns Every rule once, by group, in order of ids within a group.
 */
export function listRules(): Rule[] {
  const group = (name: Rule['group'], rules: readonly [string, string][]): Rule[] =>
    [...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, description]) => ({ id, group: name, description }))
  return [
    ...group('parse', parse),
    ...group('editors’ files', editors),
    ...group(
      'reference audit',
      auditRules.map(({ id, description }) => [id, description]),
    ),
    ...group(
      'disagreements',
      disagreementRules.map(({ id, description }) => [id, description]),
    ),
  ]
}
