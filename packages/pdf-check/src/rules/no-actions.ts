// Rule no-actions.

import type { PDFDict } from 'pdf-lib'
import { getDict, getName } from '../model/objects.ts'
import type { Report, Rule } from './types.ts'

/** The file holds no scripts and no actions but links. */
export const noActions: Rule = {
  id: 'no-actions',
  says: 'The file holds no scripts and no actions but links.',
  why: 'Paper does not run code, and neither should a handout.',
  check(model, report) {
    const names = getDict(model.catalog, 'Names')
    if (names && getDict(names, 'JavaScript')) report(null, 'The file holds scripts (`/Names /JavaScript`)')
    if (getDict(model.catalog, 'AA')) report(null, 'The catalog has additional actions (`/AA`)')
    checkAction(getDict(model.catalog, 'OpenAction'), null, report)
    for (const page of model.pages) {
      if (getDict(page.dict, 'AA')) report(page.index, 'The page has additional actions (`/AA`)')
      for (const { dict } of page.annotations) {
        if (getDict(dict, 'AA')) report(page.index, 'An annotation has additional actions (`/AA`)')
        checkAction(getDict(dict, 'A'), page.index, report)
      }
    }
  },
}

function checkAction(action: PDFDict | null, page: number | null, report: Report): void {
  if (!action) return
  const kind = getName(action, 'S') ?? 'without a type'
  if (kind !== 'URI' && kind !== 'GoTo')
    report(page, `Unexpected action \`${kind}\`, expected \`URI\` or \`GoTo\``)
  if (getDict(action, 'Next')) report(page, 'An action has a follow-up (`/Next`)')
}
