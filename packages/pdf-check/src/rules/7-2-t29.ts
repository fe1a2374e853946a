// Rule 7.2-t29. Form of RFC 5646, without the registry.

import { getText } from '../model/objects.ts'
import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each language is named by a valid tag. */
export const rule72T29: Rule = {
  id: '7.2-t29',
  says: 'Each language is named by a valid tag.',
  why: 'A screen reader picks its voice by the tag.',
  check(model, report) {
    const languages = [{ page: null as number | null, lang: getText(model.catalog, 'Lang') }]
    for (const element of elementsOf(model)) languages.push({ page: pageOf(element), lang: element.lang })
    for (const { page, lang } of languages) {
      if (lang && !languageTag.test(lang))
        report(page, `Unexpected language \`${lang}\`, expected a tag such as \`en-GB\``)
    }
  },
}

// language, script, region, variants, extensions and private use
const languageTag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/iu
