// What kind of source a work is, from what its citation says of itself.
import type { CslItem, Evidence } from '../../entities/reference.ts'
import { showName } from './fold-work.ts'

const guideline =
  /\b(?:guidelines?|consensus (?:statement|report)|position statement|practice parameters?|recommendations of|scientific statement)\b/i
const systematic =
  /\b(?:systematic review|meta-analys[ie]s|cochrane|network meta|pooled analysis|integrated analysis|umbrella review)\b/i
const seller =
  /\b(?:clinics?|shop|store|pharmacy|supplements?|rejuvenation|wellness|fertility|lifestyle medicine|telehealth|med ?spa|ltd|inc|llc|gmbh|MD)\b/i

/** Everything that a citation names as maker or publisher of a work, in one string. */
export function makersOf(csl: CslItem): string {
  const names = [...(csl.author ?? []), ...(csl.editor ?? [])].map((name) =>
    name.literal ? name.literal : `${name.given ?? ''} ${showName({ ...name, given: undefined })}`,
  )
  return [...names, csl['container-title'] ?? '', csl.publisher ?? ''].join(' ')
}

/** Whether a work is a page of the web. */
export function isWebPage({ type }: CslItem): boolean {
  return type === 'webpage' || type === 'post-weblog' || type === 'post'
}

/**
 * Judge the kind of a source.
 *
 * @param csl The work.
 * @returns Its kind; a web page by a seller of care or goods is commercial.
 */
export function judgeEvidence(csl: CslItem): Evidence {
  const title = csl.title ?? ''
  if (isWebPage(csl)) return seller.test(makersOf(csl)) ? 'commercial' : 'web'
  if (guideline.test(title)) return 'guideline'
  if (systematic.test(title)) return 'systematic-review'
  if (csl.type === 'book' || csl.type === 'chapter') return 'textbook'
  return csl.type === 'article-newspaper' || csl.type === 'article-magazine' ? 'web' : 'journal-article'
}
