// Stage "read": YAML to its document; one nested so deep that composing it would use up the stack is refused.
import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml'

/** Levels of nesting that no editors' file comes near. */
const deepest = 100

/**
 * Compose the document of a YAML file.
 *
 * @param text The file.
 * @param lineCounter Learns where its lines start.
 * @returns The document, with its errors; where the file is nested 100 levels deep an empty one, and the offset of that place.
 */
export function composeYaml(
  text: string,
  lineCounter: LineCounter,
): { document: Document.Parsed; deep: number | null } {
  const tokens: CST.Token[] = []
  const parser = new Parser(lineCounter.addNewLine)
  lineCounter.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length >= deepest) return { document: composeTokens([], 0), deep: parser.offset }
  }
  tokens.push(...parser.end())
  return { document: composeTokens(tokens, text.length), deep: null }
}

function composeTokens(tokens: readonly CST.Token[], end: number): Document.Parsed {
  const composer = new Composer({ prettyErrors: false, stringKeys: true })
  const [document, another] = composer.compose(tokens, true, end)
  if (another)
    document!.errors.push(
      new YAMLParseError([another.range[0], another.range[1]], 'MULTIPLE_DOCS', 'It holds several documents'),
    )
  return document!
}
