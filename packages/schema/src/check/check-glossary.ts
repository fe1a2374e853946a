// Check: glossary.yaml against itself and the corpus: two concepts with one name, unknown or circular "see", no use.
import { nearestName, report } from '@compendium/diagnostics'
import type { YamlFile } from '../editors/read-yaml.ts'
import { relatePlace } from '../editors/relate-place.ts'
import type { GlossaryFile } from '../editors/schemas/glossary-schema.ts'
import type { YamlPath } from '../editors/yaml-ranges.ts'
import { foldHeadword } from '../link/terms/fold-headword.ts'

/**
 * Check the names of the editors' concepts.
 *
 * @param yaml glossary.yaml; two concepts that claim one name are an error at the second, with the first as cause.
 */
export function checkGlossaryNames(yaml: YamlFile<GlossaryFile>): void {
  const claimed = new Map<string, { name: string; index: number; path: YamlPath }>()
  for (const [index, { term, abbreviations, aliases }] of (yaml.value?.terms ?? []).entries()) {
    const names: [string, YamlPath][] = [
      [term, ['terms', index, 'term']],
      ...abbreviations.map((name, at): [string, YamlPath] => [name, ['terms', index, 'abbreviations', at]]),
      ...aliases.map((name, at): [string, YamlPath] => [name, ['terms', index, 'aliases', at]]),
    ]
    for (const [name, path] of names) {
      const key = foldHeadword(name)
      const first = claimed.get(key)
      if (first === undefined) claimed.set(key, { name, index, path })
      else if (first.index !== index) {
        const owner = yaml.value!.terms[first.index]!.term
        const reason = `\`${first.name}\` is a name of \`${owner}\` here`
        const cause = relatePlace(yaml.file.path, reason, yaml.placeOf(first.path), 'glossary-name-twice')
        report(
          yaml.file,
          `Unexpected name \`${name}\` of \`${term}\` that \`${owner}\` has too, expected one owner`,
          {
            place: yaml.placeOf(path),
            ruleId: 'glossary-name-twice',
            cause,
            note: 'Remove it from one of the two. Case, hyphens and plural do not tell names apart.',
            fatal: true,
          },
        )
      }
    }
  }
}

/**
 * Resolve "see" of the editors' concepts.
 *
 * @param yaml glossary.yaml; unknown names and circles are errors at their line.
 * @returns For each entry the indices of the entries that it points to.
 */
export function checkGlossarySee(yaml: YamlFile<GlossaryFile>): number[][] {
  const terms = yaml.value?.terms ?? []
  const indexOf = new Map(terms.map(({ term }, index) => [foldHeadword(term), index]))
  const targets = terms.map(({ see }, index) =>
    see.flatMap((name, at) => {
      const target = indexOf.get(foldHeadword(name))
      if (target !== undefined) return [target]
      const near = nearestName(
        name,
        terms.map(({ term }) => term),
      )
      report(yaml.file, `Unexpected \`${name}\` in \`see\`, expected a term of this file`, {
        place: yaml.placeOf(['terms', index, 'see', at]),
        ruleId: 'glossary-see-unknown',
        expected: near ? [near] : undefined,
        note: near ? `Did you mean \`${near}\`?` : 'Write the term as it stands in this file.',
        fatal: true,
      })
      return []
    }),
  )
  // Depth first with a path of its own: state 1 is on the path, 2 is done.
  const state = new Uint8Array(terms.length)
  for (const start of terms.keys()) {
    const path: { at: number; next: number }[] = state[start] === 0 ? [{ at: start, next: 0 }] : []
    if (path.length > 0) state[start] = 1
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = targets[top.at]![top.next++]
      if (target === undefined) {
        state[top.at] = 2
        path.pop()
      } else if (state[target] === 1) {
        const circle = path.slice(path.findIndex(({ at }) => at === target)).map(({ at }) => terms[at]!.term)
        report(
          yaml.file,
          `Unexpected circle in \`see\`, expected an end: ${[...circle, terms[target]!.term].join(' → ')}`,
          {
            place: yaml.placeOf(['terms', top.at, 'see']),
            ruleId: 'glossary-see-circle',
            note: 'Remove one of the pointers.',
            fatal: true,
          },
        )
      } else if (state[target] === 0) {
        state[target] = 1
        path.push({ at: target, next: 0 })
      }
    }
  }
  return targets
}

/**
 * Check that the editors' concepts are of use.
 *
 * @param yaml glossary.yaml; an entry that no article uses is a warning at its line.
 * @param entryIds For each entry the id of its term.
 * @param corpus All terms with the documents that define them, ids of the terms that prose mentions, folded labels of tables, ids of all documents.
 */
export function checkGlossaryUse(
  yaml: YamlFile<GlossaryFile>,
  entryIds: readonly string[],
  corpus: {
    terms: readonly { id: string; documents: readonly string[] }[]
    mentioned: ReadonlySet<string>
    labels: Iterable<string>
    documents: ReadonlySet<string>
  },
): void {
  const { terms, mentioned, labels } = corpus
  const byId = new Map(terms.map((term) => [term.id, term]))
  const entries = (yaml.value?.terms ?? []).map((entry, index) => {
    const { id, documents } = byId.get(entryIds[index]!)!
    const isUsed = documents.length > 0 || mentioned.has(id)
    const names = isUsed ? [] : [entry.term, ...entry.abbreviations, ...entry.aliases].map(foldHeadword)
    return { entry, documents, names }
  })
  // Few entries are neither defined nor mentioned, and tables have thousands of labels.
  const asked = new Set(entries.flatMap(({ names }) => names))
  const inTables = new Set<string>()
  if (asked.size > 0) for (const label of labels) if (asked.has(label)) inTables.add(label)
  for (const [index, { entry, documents, names }] of entries.entries()) {
    if (names.length > 0 && !names.some((name) => inTables.has(name)))
      report(
        yaml.file,
        `Unexpected term \`${entry.term}\`, expected one that an article defines or mentions`,
        {
          place: yaml.placeOf(['terms', index, 'term']),
          ruleId: 'glossary-entry-unused',
          note: 'Add the name that the articles use to its aliases, or remove the entry.',
        },
      )
    if (entry.prefer !== undefined && !documents.includes(entry.prefer)) {
      const near = nearestName(
        entry.prefer,
        corpus.documents.has(entry.prefer) ? documents : corpus.documents,
      )
      report(
        yaml.file,
        `Unexpected document \`${entry.prefer}\`, expected one that defines \`${entry.term}\``,
        {
          place: yaml.placeOf(['terms', index, 'prefer']),
          ruleId: 'glossary-prefer-unknown',
          expected: near ? [near] : [...documents],
          note: near ? `Did you mean \`${near}\`?` : `These define it: ${documents.join(', ') || 'none'}.`,
          fatal: true,
        },
      )
    }
  }
}
