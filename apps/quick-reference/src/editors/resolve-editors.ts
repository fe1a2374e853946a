// Editors: the file as content that can be shown: every statement anchored, checked and with its sources.
import type { Compendium, Origin } from '@compendium/schema'
import type { YamlPath } from '@compendium/schema/editors-files'
import type { VFile } from 'vfile'
import type { EvidenceTie } from '../view/evidence-index.ts'
import type { NameIndex } from '../view/name-index.ts'
import { checkAnchor } from './check-anchors.ts'
import { checkClaims } from './check-claims.ts'
import { checkReview } from './check-review.ts'
import type { EditorsContent, EditorsItem } from './editors-file.ts'
import { entityTexts } from './entity-texts.ts'
import { parseEditorsFile } from './parse-editors-file.ts'

/** A statement that stood up to its checks. */
export interface ResolvedItem {
  label: string
  text: string
  population: string | null
  /** Whether a source has changed since the editor read it. */
  stale: boolean
  /** Ids of the disagreements it rests on. */
  disagreements: string[]
  origins: Origin[]
}

/** The chain on which medicines are drawn. */
export interface ResolvedAxis {
  title: string
  stages: { name: string; target: string }[]
  signals: string[]
  origins: Origin[]
}

/** The editors' part, ready to be shown. */
export interface ResolvedEditors {
  title: string
  subtitle: string
  scope: ResolvedItem[]
  bottomLine: ResolvedItem[]
  pathway: ResolvedItem[]
  ties: EvidenceTie[]
  axis: ResolvedAxis | null
  topics: EditorsContent['topics']
  goals: EditorsContent['goals']
  review: EditorsContent['review']
}

/**
 * Reads and checks the editors' file against a corpus.
 * @param file the file; faults are reported on it
 * @param compendium the compiled corpus
 * @param names names of its medicines
 * @returns what can be shown, or null where the file cannot be read
 */
export function resolveEditors(
  file: VFile,
  compendium: Compendium,
  names: NameIndex,
): ResolvedEditors | null {
  const parsed = parseEditorsFile(file)
  if (!parsed) return null
  const { content, place } = parsed
  const entities = entityTexts(compendium)
  const disagreements = new Set(compendium.disagreements.map(({ id }) => id))
  const items = (field: 'scope' | 'bottomLine' | 'pathway') =>
    content[field].flatMap((item, index) => resolveItem(item, [field, index]) ?? [])

  function resolveItem(item: EditorsItem, path: YamlPath): ResolvedItem | null {
    const found = item.anchors.flatMap(
      (anchor, index) => checkAnchor(anchor, entities, file, place([...path, 'anchors', index])) ?? [],
    )
    if (found.length < item.anchors.length) return null
    const said = [item.label, item.text, item.population].filter(Boolean).join(' ')
    const medicines = item.anchors.flatMap(
      ({ id }) => compendium.medicines.find((medicine) => medicine.id === id)?.name ?? [],
    )
    const anchored = [...found.map(({ text }) => text), ...medicines].join('\n')
    if (!checkClaims(said, anchored, names, file, place([...path, 'text']))) return null
    return {
      label: item.label ?? '',
      text: item.text,
      population: item.population ?? null,
      stale: found.some(({ fresh }) => !fresh),
      disagreements: item.anchors.flatMap(({ id }) => (disagreements.has(id) ? [id] : [])),
      origins: found.flatMap(({ origins }) => origins),
    }
  }

  function resolveAxis(axis: EditorsContent['axis']): ResolvedAxis | null {
    if (!axis) return null
    const { anchors, ...drawn } = axis
    const found = anchors.flatMap(
      (anchor, index) => checkAnchor(anchor, entities, file, place(['axis', 'anchors', index])) ?? [],
    )
    return found.length < anchors.length
      ? null
      : { ...drawn, origins: found.flatMap(({ origins }) => origins) }
  }

  const ties: EvidenceTie[] = []
  for (const [index, { anchor, reference, population = null, note = null }] of content.evidence.entries()) {
    const found = checkAnchor(anchor, entities, file, place(['evidence', index, 'anchor']))
    const study = checkAnchor({ id: reference }, entities, file, place(['evidence', index, 'reference']))
    if (!found || !study) continue
    const said = [population, note].filter(Boolean).join(' ')
    if (checkClaims(said, `${found.text}\n${study.text}`, names, file, place(['evidence', index]))) {
      ties.push({ origins: found.origins, reference, population, note })
    }
  }
  checkReview(content.review, compendium.meta.contentHash, file, place(['review', 'contentHash']))
  return {
    title: content.title,
    subtitle: content.subtitle ?? '',
    scope: items('scope'),
    bottomLine: items('bottomLine'),
    pathway: items('pathway'),
    ties,
    axis: resolveAxis(content.axis),
    topics: content.topics,
    goals: content.goals,
    review: content.review,
  }
}
