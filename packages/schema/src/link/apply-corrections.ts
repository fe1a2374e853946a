// Stage "link": what the editors settled after the parse of an article: title, tiers, glossary text.
import { report } from '@compendium/diagnostics'
import type { YamlFile } from '../editors/read-yaml.ts'
import { type ResolvedCorrection, resolveCorrections } from '../editors/resolve-corrections.ts'
import type { CorrectionsFile } from '../editors/schemas/corrections-schema.ts'
import type { Origin } from '../entities/fields/origin.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import { dropDefinition } from './drop-definition.ts'
import { settleTable } from './settle-table.ts'

function holds({ spans }: Origin, offset: number): boolean {
  return spans.some(({ start, end }) => start.offset <= offset && offset < end.offset)
}

function reportMisfit(yaml: YamlFile<CorrectionsFile>, { place }: ResolvedCorrection, what: string): void {
  report(yaml.file, `Unexpected quote, expected words of ${what}`, {
    place,
    ruleId: 'correction-misplaced',
    note: 'The words stand in the article, but not in what the correction is about. Quote other words.',
    fatal: true,
  })
}

/**
 * Apply the corrections that need no new parse.
 *
 * @param article The parsed article; it stays as it is.
 * @param yaml Its corrections; issues are reported on `file`.
 * @returns The corrected article.
 */
export function applyCorrections(article: ParsedArticle, yaml: YamlFile<CorrectionsFile>): ParsedArticle {
  const { title } = yaml.value ?? {}
  const resolved = resolveCorrections({ path: article.document.source.path, text: article.text }, yaml)
  const corrected: ParsedArticle = {
    ...article,
    document: { ...article.document, title: title ?? article.document.title },
    sections: article.sections.map((section) => ({ ...section, blocks: [...section.blocks] })),
    tables: [...article.tables],
    definitions: [...article.definitions],
    doubts: [...article.doubts],
  }
  for (const correction of resolved) {
    const { tier, definition, columns, rows, depth } = correction.correction
    if (tier !== undefined) setTier(corrected, correction, yaml)
    if (depth !== undefined && !sectionAt(corrected, correction)) reportMisfit(yaml, correction, 'a heading')
    if (definition !== undefined) setDefinition(corrected, correction, yaml)
    if (columns !== undefined) {
      const reason = settleTable(corrected, correction.start, columns, rows)
      if (reason !== null) reportMisfit(yaml, correction, reason)
    }
  }
  return corrected
}

function sectionAt(article: ParsedArticle, { start }: ResolvedCorrection) {
  return article.sections.find(({ heading }) => heading && holds(heading.origin, start))
}

/** The tier goes to the section and to the sections below it that had the same. */
function setTier(
  article: ParsedArticle,
  resolved: ResolvedCorrection,
  yaml: YamlFile<CorrectionsFile>,
): void {
  const section = sectionAt(article, resolved)
  if (!section) {
    reportMisfit(yaml, resolved, 'a heading')
    return
  }
  const before = section.tier
  const tier = resolved.correction.tier!
  const byId = new Map(article.sections.map((candidate) => [candidate.id, candidate]))
  const pending = [section]
  for (let at = pending.pop(); at; at = pending.pop()) {
    at.tier = tier
    at.reviewed = true
    for (const child of at.children) {
      const below = byId.get(child)
      if (below && below.tier === before) pending.push(below)
    }
  }
}

function setDefinition(
  article: ParsedArticle,
  resolved: ResolvedCorrection,
  yaml: YamlFile<CorrectionsFile>,
): void {
  const index = article.definitions.findIndex(
    ({ origin, term }) => holds(origin, resolved.start) || holds(term.origin, resolved.start),
  )
  const definition = article.definitions[index]
  if (!definition) {
    reportMisfit(yaml, resolved, 'a glossary entry')
    return
  }
  const kind = resolved.correction.definition!
  article.doubts = article.doubts.filter(({ place }) => !holds(definition.origin, place.offset))
  if (kind === 'drop') dropDefinition(article, index)
  else article.definitions[index] = { ...definition, kind }
}
