// Command: explain. A rule: what it finds, why, how to mend it, and content that makes it speak.
import { type RuleDescription, rulePage } from '@compendium/diagnostics'

/**
 * Explain a rule.
 *
 * @param rule Its description.
 * @returns Text for a terminal.
 */
export function explainRule({ id, finds, why, fix, example }: RuleDescription): string {
  const lines = [id, `  ${finds}`, '', 'Why', `  ${why}`, '', 'How to mend it', `  ${fix}`, '', 'Example']
  if (typeof example === 'string') lines.push(`  ${example}`)
  else {
    for (const [path, text] of Object.entries({ ...example.before, ...example.files })) {
      lines.push(`  ${path}`)
      for (const line of text.trimEnd().split('\n')) lines.push(`  │ ${line}`.trimEnd())
    }
    lines.push(`  What is then printed: ${rulePage(id)}`)
  }
  return lines.join('\n')
}
