// Makes the rules on what may stand in what.

import type { StructureElement } from '../model/pdf-model.ts'
import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

interface Texts {
  id: string
  says: string
  why: string
}

type Check = (element: StructureElement) => string | null

// Runs a check on each element of a type; a text it gives back is the finding.
function onType({ id, says, why }: Texts, type: string, check: Check): Rule {
  return {
    id,
    says,
    why,
    check(model, report) {
      for (const element of elementsOf(model)) {
        const message = element.role === type ? check(element) : null
        if (message !== null) report(pageOf(element), message)
      }
    },
  }
}

/**
 * Make a rule: elements of a type hold only elements of the allowed types.
 *
 * @param options
 *   The rule's texts, the type and the types allowed in it.
 * @returns
 *   The rule.
 */
export function allowChildren(options: Texts & { type: string; allowed: readonly string[] }): Rule {
  const { type, allowed } = options
  return onType(options, type, (element) => {
    const wrong = childElements(element).find((child) => !allowed.includes(child.role))
    if (wrong) return `Unexpected \`${wrong.role}\` in \`${type}\`, expected ${list(allowed)}`
    const bare = element.children.some((child) => child.kind === 'content')
    return bare ? `Unexpected text or graphics directly in \`${type}\`, expected ${list(allowed)}` : null
  })
}

/**
 * Make a rule: elements of a type stand only in the allowed parents.
 *
 * @param options
 *   The rule's texts, the type and the parents allowed.
 * @returns
 *   The rule.
 */
export function requireParent(options: Texts & { type: string; allowed: readonly string[] }): Rule {
  const { type, allowed } = options
  return onType(options, type, (element) => {
    const parent = element.parent?.role ?? 'the root'
    return allowed.includes(parent)
      ? null
      : `Unexpected \`${type}\` in \`${parent}\`, expected in ${list(allowed)}`
  })
}

/**
 * Make a rule: elements of a type have at most one child of a type.
 *
 * @param options
 *   The rule's texts, the type and the child type.
 * @returns
 *   The rule.
 */
export function atMostOne(options: Texts & { type: string; child: string }): Rule {
  const { type, child } = options
  return onType(options, type, (element) => {
    const count = childElements(element).filter((item) => item.role === child).length
    return count > 1 ? `Unexpected ${count} \`${child}\` in \`${type}\`, expected at most one` : null
  })
}

/**
 * Make a rule: an element of a type that has one child type has the other too.
 *
 * @param options
 *   The rule's texts, the type, the child type and the one it calls for.
 * @returns
 *   The rule.
 */
export function needsSibling(options: Texts & { type: string; child: string; sibling: string }): Rule {
  const { type, child, sibling } = options
  return onType(options, type, (element) => {
    const roles = childElements(element).map((item) => item.role)
    return roles.includes(child) && !roles.includes(sibling)
      ? `\`${type}\` has a \`${child}\` but no \`${sibling}\``
      : null
  })
}

/**
 * Make a rule: a caption stands first, or (where allowed) last.
 *
 * @param options
 *   The rule's texts, the type and whether the last place will do.
 * @returns
 *   The rule.
 */
export function captionAtEdge(options: Texts & { type: string; last: boolean }): Rule {
  const { type, last } = options
  return onType(options, type, (element) => {
    const roles = childElements(element).map((item) => item.role)
    const misplaced = roles.some(
      (role, index) => role === 'Caption' && index > 0 && !(last && index === roles.length - 1),
    )
    return misplaced
      ? `Unexpected place of \`Caption\` in \`${type}\`, expected ${last ? 'first or last' : 'first'}`
      : null
  })
}

function childElements(element: StructureElement): StructureElement[] {
  return element.children.filter((child) => child.kind === 'element')
}

function list(types: readonly string[]): string {
  return types.map((type) => `\`${type}\``).join(', ')
}
