// Issues of a schema in the sentence shape of all messages, with the nearest key for one that is not known.

import { nearestName } from '@compendium/diagnostics'
import { z } from 'zod'

/** An issue as the reason of a message. */
export interface DescribedIssue {
  path: PropertyKey[]
  /** The key itself where the issue is about a key, else null. */
  key: string | null
  reason: string
  expected: string[] | undefined
  note: string
}

function inner(schema: unknown): unknown {
  let current = schema
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodNullable ||
    current instanceof z.ZodDefault
  )
    current = current.unwrap()
  return current
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = inner(schema)
  for (const step of path) {
    if (current instanceof z.ZodObject) current = inner(current.shape[String(step)])
    else if (current instanceof z.ZodArray) current = inner(current.element)
    else if (current instanceof z.ZodRecord) current = inner(current.valueType)
    else return []
  }
  const options = current instanceof z.ZodDiscriminatedUnion ? current.options : [current]
  return [
    ...new Set(options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []))),
  ]
}

function showPath(path: readonly PropertyKey[]): string {
  const shown = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return shown === '' ? 'the file' : `\`${shown.replace(/^\./, '')}\``
}

/**
 * Describe an issue of a schema.
 *
 * @param issue What zod found.
 * @param schema The schema of the file.
 * @returns One description, or one a key where several keys are unknown.
 */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): DescribedIssue[] {
  const where = showPath(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => {
      const near = nearestName(key, known)
      const hint = `expected one of ${known.map((name) => `\`${name}\``).join(', ')}${near ? `; did you mean \`${near}\`` : ''}`
      return {
        path: issue.path,
        key,
        reason: `Unexpected key \`${key}\` in ${where}, ${hint}`,
        expected: near ? [near] : known,
        note: 'Correct or remove the key.',
      }
    })
  }
  const note = 'Correct the value; the JSON Schema of the file lists what may stand there.'
  const describe = (reason: string, expected?: string[]) => [
    { path: issue.path, key: null, reason, expected, note },
  ]
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    const near = typeof issue.input === 'string' ? nearestName(issue.input, allowed) : null
    const list = allowed.map((value) => `\`${value}\``).join(', ')
    return describe(
      `Unexpected value of ${where}, expected one of ${list}${near ? `; did you mean \`${near}\`` : ''}`,
      near ? [near] : allowed,
    )
  }
  if (issue.code === 'invalid_type') {
    const missing = /received undefined/.test(issue.message)
    return describe(
      missing
        ? `Unexpected absence of ${where}, expected ${issue.expected}`
        : `Unexpected type of ${where}, expected ${issue.expected}`,
    )
  }
  const choice = /^Invalid discriminator value\. Expected (.+)$/.exec(issue.message)?.[1]
  if (choice !== undefined) {
    const allowed = choice.split(' | ').map((value) => value.replace(/^'|'$/g, ''))
    return describe(
      `Unexpected value of ${where}, expected one of ${allowed.map((value) => `\`${value}\``).join(', ')}`,
      allowed,
    )
  }
  const message = issue.message
    .replace(/^Too (?:small|big): /, '')
    .replace(/^Invalid input: /, '')
    .replace(/^Invalid /, 'expected a valid ')
    .replace(/^(?!expected )/, 'expected ')
  return describe(`Unexpected value of ${where}, ${message}`)
}
