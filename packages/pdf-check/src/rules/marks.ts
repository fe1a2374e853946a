// Makes the rules on marked content from what the walk over the content streams saw.

import type { MarkFault } from '../model/pdf-model.ts'
import type { Rule } from './types.ts'

/**
 * Make a rule that reports one kind of fault in the marks.
 *
 * @param options
 *   The rule's texts, the fault and its message.
 * @returns
 *   The rule: one finding a page and operator.
 */
export function reportMarks(options: {
  id: string
  says: string
  why: string
  fault: MarkFault
  message: string
}): Rule {
  const { id, says, why, fault, message } = options
  return {
    id,
    says,
    why,
    check(model, report) {
      for (const content of model.pages.flatMap((page) => page.contents)) {
        for (const problem of content.problems) {
          if (problem.fault !== fault) continue
          report(
            content.page,
            `${message}: \`${problem.at}\`${problem.count > 1 ? `, ${problem.count} times` : ''}`,
          )
        }
      }
    },
  }
}
