// Stage "read": YAML nested so deep that reading it would use up the stack; no editors' file comes near.
import { Lexer, Parser } from 'yaml'

const deepest = 100

/**
 * Find where a YAML file is nested 100 levels deep.
 *
 * @param text The file.
 * @returns The place (line and column from 1, offset from 0), or null where it is nested less deep.
 */
export function findDeepNesting(text: string): { line: number; column: number; offset: number } | null {
  const parser = new Parser()
  for (const token of new Lexer().lex(text)) {
    // Draining the parser is what makes it take in the token; its tokens are made again by the composer.
    for (const _ of parser.next(token));
    if (parser.stack.length < deepest) continue
    const before = text.slice(0, parser.offset)
    const lineStart = before.lastIndexOf('\n') + 1
    const line = before.split('\n').length
    return { line, column: parser.offset - lineStart + 1, offset: parser.offset }
  }
  return null
}
