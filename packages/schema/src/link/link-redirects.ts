// Stage "link": the editors' redirects, each to ids that are in use.
import { nearestName, report } from '@compendium/diagnostics'
import type { YamlFile } from '../editors/read-yaml.ts'
import type { RedirectsFile } from '../editors/schemas/redirects-schema.ts'
import type { Compendium } from '../entities/compendium.ts'

/**
 * Check the redirects of the editors.
 *
 * @param ids All ids of the corpus that a pointer may name.
 * @param yaml redirects.yaml, or null; unknown targets, and old ids that are still in use, are errors at their line.
 * @returns The redirects that hold.
 */
export function linkRedirects(
  ids: ReadonlySet<string>,
  yaml: YamlFile<RedirectsFile> | null,
): Compendium['redirects'] {
  const redirects = yaml?.value?.redirects ?? {}
  if (!yaml || Object.keys(redirects).length === 0) return {}
  const kept: Compendium['redirects'] = {}
  for (const [old, { kind, to }] of Object.entries(redirects)) {
    const known = to.filter((id) => ids.has(id))
    if (!ids.has(old) && known.length > 0) kept[old] = { kind, to: known }
    if (ids.has(old))
      report(yaml.file, `Unexpected redirect of \`${old}\`, expected an id that is not in use`, {
        place: yaml.placeOf(['redirects', old]),
        ruleId: 'redirect-of-used-id',
        note: 'Remove the redirect: the id still stands for something.',
        fatal: true,
      })
    for (const [index, id] of to.entries()) {
      if (ids.has(id)) continue
      const near = nearestName(id, ids)
      report(yaml.file, `Unexpected id \`${id}\`, expected one that is in use`, {
        place: yaml.placeOf(['redirects', old, 'to', index]),
        ruleId: 'unknown-id',
        expected: near ? [near] : undefined,
        note: near ? `Did you mean \`${near}\`?` : 'Look the id up in compendium.json.',
        fatal: true,
      })
    }
  }
  return kept
}
