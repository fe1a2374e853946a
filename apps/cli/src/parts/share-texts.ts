// Stage: read. Texts that the facts of several articles hold are held once: names, works, statements.
import type { ArticleFacts } from '@compendium/schema'

/**
 * Prepare to share texts among facts.
 *
 * @returns
 *   Replaces texts of facts, in place, by the same text that came first.
 */
export function textSharer(): (facts: ArticleFacts) => void {
  const first = new Map<string, string>()
  const none: string[] = []
  const share = (text: string): string => {
    const known = first.get(text)
    if (known !== undefined) return known
    first.set(text, text)
    return text
  }
  const shareAll = (texts: string[]) => (texts.length === 0 ? none : texts.map(share))
  return (facts) => {
    const { definitions, citations, abbreviations, claims, factors, doubts } = facts
    facts.labels = shareAll(facts.labels)
    for (const definition of definitions) {
      definition.term = share(definition.term)
      definition.names = shareAll(definition.names)
      definition.kind = share(definition.kind) as typeof definition.kind
      definition.placement = share(definition.placement) as typeof definition.placement
    }
    for (const citation of citations) citation.work = share(citation.work)
    for (const abbreviation of abbreviations) {
      abbreviation.short = share(abbreviation.short)
      abbreviation.long = share(abbreviation.long)
    }
    for (const claim of claims) {
      claim.text = share(claim.text)
      claim.values = shareAll(claim.values)
    }
    for (const factor of factors) factor.text = share(factor.text)
    for (const doubt of doubts) doubt.rule = share(doubt.rule)
  }
}
