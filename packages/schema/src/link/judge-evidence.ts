// What kind of source a work is, from what its citation says of itself.
import type { CslItem, Evidence } from '../entities/reference.ts'

const guideline =
  /\b(?:guidelines?|consensus (?:statement|report)|position statement|practice parameters?|recommendations of|scientific statement)\b/i
const systematic =
  /\b(?:systematic review|meta-analys[ie]s|cochrane|network meta|pooled analysis|integrated analysis|umbrella review)\b/i
const seller =
  /\b(?:clinic|clinics|shop|store|pharmacy|supplements?|rejuvenation|wellness|lifestyle medicine|telehealth|med ?spa|ltd|inc|llc|gmbh|MD)\b/i

/**
 * Judge the kind of a source.
 *
 * @param csl The work.
 * @returns Its kind; a web page by a seller of care or goods is commercial.
 */
export function judgeEvidence(csl: CslItem): Evidence {
  const title = csl.title ?? ''
  if (csl.type === 'webpage' || csl.type === 'post-weblog' || csl.type === 'post') {
    const maker = [
      ...(csl.author ?? []).map((name) => name.literal ?? ''),
      csl['container-title'] ?? '',
      csl.publisher ?? '',
    ].join(' ')
    return seller.test(maker) ? 'commercial' : 'web'
  }
  if (guideline.test(title)) return 'guideline'
  if (systematic.test(title)) return 'systematic-review'
  if (csl.type === 'book' || csl.type === 'chapter') return 'textbook'
  return csl.type === 'article-newspaper' || csl.type === 'article-magazine' ? 'web' : 'journal-article'
}
