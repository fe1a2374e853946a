// Stage: show. Every rule that may speak anywhere, for its page, for `explain` and for logs that other programs read.
import type { RuleGroup } from '@compendium/diagnostics'
import { buildRules } from './build-rules.ts'

/**
 * List the rules of all packages, which are loaded on the call.
 *
 * @returns Every rule once, by what it is about.
 */
export async function listAllRules(): Promise<RuleGroup[]> {
  const [schema, corpus, handout, quickReference, dataset] = await Promise.all([
    import('@compendium/schema'),
    import('@compendium/corpus'),
    import('@compendium/handout'),
    import('@compendium/quick-reference'),
    import('@compendium/dataset'),
  ])
  return [
    corpus.corpusRules,
    ...schema.listRules(),
    handout.handoutRules,
    quickReference.quickReferenceRules,
    dataset.releaseRules,
    dataset.verifyRules,
    buildRules,
  ]
}
