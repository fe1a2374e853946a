// Check: vocabulary.yaml against itself and the corpus: ids and names twice, unknown members, entries of no use.
import { nearestName, report } from '@compendium/diagnostics'
import type { YamlFile } from '../editors/read-yaml.ts'
import { relatePlace } from '../editors/relate-place.ts'
import type { VocabularyFile } from '../editors/schemas/vocabulary-schema.ts'

const lists = ['medicines', 'classes', 'targets'] as const

/**
 * Check the vocabulary.
 *
 * @param yaml vocabulary.yaml; issues are reported at their line.
 * @param uses How often each entry matched, by list; an entry without match is a warning. Null where that is no mistake.
 */
export function checkVocabulary(
  yaml: YamlFile<VocabularyFile>,
  uses: Readonly<Record<(typeof lists)[number], readonly number[]>> | null,
): void {
  if (!yaml.value) return
  const { medicines, classes } = yaml.value
  for (const list of lists) {
    const owners = new Map<string, { id: string; path: PropertyKey[] }>()
    for (const [index, { id, names }] of yaml.value[list].entries()) {
      for (const [name, path] of [
        [id, [list, index, 'id']] as const,
        ...names.map((name, at) => [name, [list, index, 'names', at]] as const),
      ]) {
        const key = name.toLowerCase()
        const first = owners.get(key)
        if (first === undefined) owners.set(key, { id, path: [...path] })
        else if (first.id !== id || path.at(-1) === 'id') {
          const where = yaml.placeOf(first.path)
          const reason = `\`${name}\` is a name of \`${first.id}\` here`
          const cause = relatePlace(yaml.file.path, reason, where, 'vocabulary-name-twice')
          report(
            yaml.file,
            `Unexpected name \`${name}\` of \`${id}\` that \`${first.id}\` has too, expected one owner`,
            {
              place: yaml.placeOf(path),
              ruleId: 'vocabulary-name-twice',
              cause,
              note: 'Remove it from one of the two.',
              fatal: true,
            },
          )
        }
      }
      if (uses?.[list][index] === 0)
        report(yaml.file, `Unexpected entry \`${id}\` in \`${list}\`, expected one that an article names`, {
          place: yaml.placeOf([list, index, 'id']),
          ruleId: 'vocabulary-entry-unused',
          note: 'Add the name that the articles use, or remove the entry.',
        })
    }
  }
  const known = new Set(medicines.map(({ id }) => id))
  for (const [index, entry] of classes.entries()) {
    for (const [at, member] of entry.medicines.entries()) {
      if (known.has(member)) continue
      const near = nearestName(member, known)
      report(
        yaml.file,
        `Unexpected medicine \`${member}\` in the class \`${entry.id}\`, expected the id of one`,
        {
          place: yaml.placeOf(['classes', index, 'medicines', at]),
          ruleId: 'unknown-id',
          expected: near ? [near] : [...known],
          note: near ? `Did you mean \`${near}\`?` : 'Write the id of a medicine of this file.',
          fatal: true,
        },
      )
    }
  }
}
