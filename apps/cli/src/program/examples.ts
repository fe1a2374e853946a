// Arguments: the examples below the help of a command.

/**
 * Lay out examples for a help text.
 *
 * @param lines What is typed after "compendium".
 * @returns Text that follows the options.
 */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ compendium ${line}`).join('\n')}`
}
