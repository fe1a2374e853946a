// Stage "link": citations of one work across articles become one Reference.
import type { ReferencesFile } from '../../editors/schemas/references-schema.ts'
import type { CslItem, Reference } from '../../entities/reference.ts'
import { slugOf, uniqueIds } from '../../parse/slug.ts'
import type { ComparedCitation, PrintedWork } from '../compared-facts.ts'
import { firstFamilyOf, foldWords, mainTitleOf, yearOf } from './fold-work.ts'
import { groupCitations } from './group-citations.ts'
import { judgeEvidence } from './judge-evidence.ts'

type Check = ReferencesFile['references'][number]

/** A work; `citations` are indices among all citations of the corpus. */
export interface MergedReference extends Omit<Reference, 'citations'> {
  citations: number[]
}

/** A merged corpus of references, and for each citation handed in where it went. */
export interface MergedReferences {
  references: MergedReference[]
  /** For each citation, in order: the reference's id and the index of the citation in it. */
  places: { reference: string; citation: number }[]
}

/** The citations of one work, by index, and the forms that they print, each once. */
interface Group {
  citations: number[]
  works: Set<PrintedWork>
}

/** Of several printed forms the one that says most stands for the work. */
function fullest(works: ReadonlySet<PrintedWork>): PrintedWork {
  const weight = ({ csl }: PrintedWork) => Object.keys(csl).length * 10 + (csl.author?.length ?? 0)
  const [first, ...others] = works
  let best = first!
  for (const work of others) if (weight(work) > weight(best)) best = work
  return best
}

function wishedId(csl: CslItem, raw: string): string {
  const name = slugOf(firstFamilyOf(csl) || (csl.title ?? raw).split(/\s+/).slice(0, 5).join(' '))
  return `ref:${name}-${yearOf(csl) ?? 'n-d'}`
}

/** CSL holds an edition as a number: "3rd" is 3. */
function plainEdition(csl: CslItem): CslItem {
  const number = /^(\d+)(?:st|nd|rd|th)\b/i.exec(csl.edition ?? '')?.[1]
  return number ? { ...csl, edition: number } : csl
}

function buildReference(
  group: Group,
  check: Check | null,
  give: (csl: CslItem, raw: string) => string,
): MergedReference {
  const printed = fullest(group.works)
  const csl: CslItem = check?.checked ? plainEdition({ ...check.checked, id: '' }) : printed.csl
  const id = give(csl, printed.raw)
  return {
    id,
    csl: { ...csl, id },
    evidence: check?.evidence ?? judgeEvidence(csl),
    checked: check && { status: check.status, by: check.by, on: check.on, note: check.note },
    related: [],
    citations: group.citations,
    audit: [],
  }
}

/**
 * Merge citations into references.
 *
 * @param citations All citations of the corpus, in order of documents.
 * @param checks The editors' checks.
 * @param checkOf For each citation the index of its check, or null.
 * @returns References sorted by id, without audit; linear in the number of citations.
 */
export function mergeReferences(
  citations: readonly ComparedCitation[],
  checks: readonly Check[] = [],
  checkOf: readonly (number | null)[] = [],
): MergedReferences {
  const roots = groupCitations(citations, checkOf)
  const groups = new Map<number, Group>()
  const checkOfGroup = new Map<number, Check>()
  const places = roots.map((root, index) => {
    const group = groups.get(root) ?? { citations: [], works: new Set() }
    groups.set(root, group)
    group.citations.push(index)
    group.works.add(citations[index]!.printed)
    const check = checkOf[index] ?? null
    if (check !== null && !checkOfGroup.has(root)) checkOfGroup.set(root, checks[check]!)
    return { root, citation: group.citations.length - 1 }
  })
  const unique = uniqueIds()
  const taken = new Set<string>()
  const give = (csl: CslItem, raw: string): string => {
    const wished = wishedId(csl, raw)
    // A second work of the same author and year is told apart by its title, which no other article can change.
    const full = taken.has(wished)
      ? `${wished}-${slugOf(csl.title ?? raw)
          .split('-')
          .slice(0, 4)
          .join('-')}`
      : wished
    taken.add(wished)
    return unique(full)
  }
  const byRoot = new Map<number, MergedReference>()
  for (const [root, group] of groups)
    byRoot.set(root, buildReference(group, checkOfGroup.get(root) ?? null, give))
  relateEditions([...byRoot.values()])
  return {
    references: [...byRoot.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    places: places.map(({ root, citation }) => ({ reference: byRoot.get(root)!.id, citation })),
  }
}

/** Books with the same author and main title, whatever the edition, point to each other. */
function relateEditions(references: readonly MergedReference[]): void {
  const families = new Map<string, MergedReference[]>()
  for (const reference of references) {
    const { csl } = reference
    if (csl.type !== 'book' || !csl.title) continue
    const key = `${mainTitleOf(csl)} ${foldWords(firstFamilyOf(csl))}`
    const family = families.get(key)
    if (family) family.push(reference)
    else families.set(key, [reference])
  }
  for (const family of families.values())
    for (const reference of family)
      reference.related = family.filter((other) => other !== reference).map(({ id }) => id)
}
