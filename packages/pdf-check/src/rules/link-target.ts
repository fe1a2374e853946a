// Rule link-target.

import { getDict, getName, getText } from '../model/objects.ts'
import type { Rule } from './types.ts'

/** Links lead only to http, https, mailto and doi addresses, or within the file. */
export const linkTarget: Rule = {
  id: 'link-target',
  says: 'Links lead only to http, https, mailto and doi addresses, or within the file.',
  why: 'A handout must not start programs or open local files.',
  check(model, report) {
    for (const page of model.pages) {
      for (const annotation of page.annotations) {
        const action = getDict(annotation.dict, 'A')
        if (!action || getName(action, 'S') !== 'URI') continue
        const address = getText(action, 'URI') ?? ''
        if (!/^(?:https?:\/\/|mailto:|doi:)[\x21-\x7e]+$/iu.test(address))
          report(page.index, `Unexpected link to \`${address}\``)
      }
    }
  },
}
