// Command: compendium explain.
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { listCorpus } from '@compendium/corpus'
import { nearestName } from '@compendium/diagnostics'
import { compileCorpus } from '../build/compile-corpus.ts'
import { explainEntity } from '../explain/explain-entity.ts'
import { explainPlace } from '../explain/explain-place.ts'
import { explainRule } from '../explain/explain-rule.ts'
import { allEntities, nearIds } from '../explain/find-entities.ts'
import { listAllRules } from '../rules/list-all-rules.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium explain`.
 *
 * @param asked
 *   An id, a rule, or a file and a line as `FILE:LINE` (a column after it does not matter).
 * @param content
 *   The content folder.
 * @param terminal
 *   Where to write.
 * @returns
 *   The exit code: 1 where there is no such id, rule, file or line.
 */
export async function runExplain(asked: string, content: string, terminal: Terminal): Promise<number> {
  const rules = /^[a-z]+(?:-[a-z]+)+$/.test(asked)
    ? (await listAllRules()).flatMap((group) => group.rules)
    : []
  const rule = rules.find(({ id }) => id === asked)
  if (rule) {
    terminal.print(explainRule(rule))
    return 0
  }
  const compiled = await compileCorpus(content, listCorpus(content), null)
  const { compendium, articles, sources, editorsFiles } = compiled
  const [, file, line] = /^(.+?\.(?:txt|md)):(\d+)(?::\d+)?$/i.exec(asked) ?? []
  if (file !== undefined) {
    const names = [file.split(sep).join('/'), inside(content, file)]
    const article = articles.find(({ document }) => names.includes(document.source.path))
    const text = article && explainPlace(article, Number(line), compiled)
    if (article && text?.includes('\n')) terminal.print(text)
    else
      terminal.error(
        text ?? `Unexpected article ${file}, expected one of: ${sources.map(({ path }) => path).join(', ')}`,
      )
    return text?.includes('\n') ? 0 : 1
  }
  const redirect = compendium.redirects[asked]
  if (redirect) terminal.print(`${asked} is ${redirect.kind} to ${redirect.to.join(', ')}\n`)
  const wanted = new Set(redirect?.to ?? [asked])
  const byDocument = new Map(articles.map(({ document }, index) => [document.id, sources[index]!]))
  const paths = editorsFiles.map(({ path }) => path)
  const found = [...allEntities(compendium)].filter(({ entity }) => wanted.has(entity.id))
  for (const one of found) terminal.print(explainEntity(one, byDocument, paths))
  if (found.length > 0) return 0
  const nearRule = nearestName(
    asked,
    rules.map(({ id }) => id),
  )
  const near = [...nearIds(compendium, asked), ...(nearRule ? [nearRule] : [])]
  const hint =
    near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' Give an id of compendium.json, or FILE:LINE.'
  terminal.error(`Unexpected id "${asked}", expected one of ${content}.${hint}`)
  return 1
}

function inside(content: string, file: string): string {
  const path = isAbsolute(file) ? file : resolve(file)
  return relative(resolve(content), path).split(sep).join('/')
}
