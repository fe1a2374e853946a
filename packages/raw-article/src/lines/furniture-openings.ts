// Forms of page furniture that open with a word: what sites print on every page around an article.
import { formsOfPages } from './forms-of-pages.ts'
import { formsOfPublishing } from './forms-of-publishing.ts'
import { formsOfSites } from './forms-of-sites.ts'

/** Looked up by its first word, almost every line is told to be no furniture before an expression is made or tried. */
const formsByOpening = new Map<string, RegExp[]>()
for (const [openings, rest] of [...formsOfPages, ...formsOfPublishing, ...formsOfSites])
  for (const opening of openings.split(' ')) {
    const forms = formsByOpening.get(opening)
    if (forms) forms.push(rest)
    else formsByOpening.set(opening, [rest])
  }

const firstWord = /^[a-z]+/i

/**
 * Tell whether a line opens as something that sites print on every page, and goes on as that does.
 *
 * @param text The line.
 * @returns Whether it has one of the forms.
 */
export function opensAsFurniture(text: string): boolean {
  const opening = firstWord.exec(text)?.[0] ?? ''
  const forms = formsByOpening.get(opening.toLowerCase()) ?? []
  return forms.some((rest) => {
    rest.lastIndex = opening.length
    return rest.test(text)
  })
}
