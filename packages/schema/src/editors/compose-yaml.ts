// Stage "read": YAML to its document, or to what keeps it from being read: faults of syntax, nesting that would use up the stack,
// aliases.
import {
  Composer,
  type CST,
  type Document,
  isScalar,
  Lexer,
  type LineCounter,
  Parser,
  visit,
  YAMLParseError,
} from 'yaml'
import { rangeOfNode, type YamlRange } from './yaml-ranges.ts'

/** Levels of nesting that no editors' file comes near. */
const deepest = 100

/** What keeps a YAML text from being read. */
export interface YamlFault {
  /** Where it stands. */
  range: YamlRange
  reason: string
  /** What to do about it. */
  note: string
}

/**
 * Compose the document of a YAML text.
 *
 * @param text The text.
 * @param lineCounter Learns where its lines start.
 * @returns The document, which is not to be used where there are faults.
 */
export function composeYaml(
  text: string,
  lineCounter: LineCounter,
): { document: Document.Parsed; faults: YamlFault[] } {
  const tokens: CST.Token[] = []
  const parser = new Parser(lineCounter.addNewLine)
  lineCounter.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length >= deepest)
      return { document: composeTokens([], 0), faults: [tooDeep(parser.offset)] }
  }
  tokens.push(...parser.end())
  const document = composeTokens(tokens, text.length)
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }): YamlFault => {
    const reason = `${message.charAt(0).toLowerCase()}${message.slice(1)}`
    return {
      range: [pos[0], Math.max(pos[0], pos[1])],
      reason: `Unexpected YAML, expected a well-formed file: ${reason}`,
      note: 'Correct the YAML: spaces for indentation, quotes around values that hold a colon.',
    }
  })
  return {
    document,
    faults: document.errors.length > 0 ? faults : [...faults, ...findRepeats(document, text)],
  }
}

// Keys are held against each other below: the library compares each with all before it.
function composeTokens(tokens: readonly CST.Token[], end: number): Document.Parsed {
  const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false })
  const [document, another] = composer.compose(tokens, true, end)
  if (another)
    document!.errors.push(
      new YAMLParseError([another.range[0], another.range[1]], 'MULTIPLE_DOCS', 'It holds several documents'),
    )
  return document!
}

function tooDeep(offset: number): YamlFault {
  return {
    range: [offset, offset],
    reason: 'Unexpected nesting, expected fewer than 100 levels',
    note: 'Close the brackets, or take the value apart.',
  }
}

// Keys that a map has twice, and the first alias: where one is, most often many are.
function findRepeats(document: Document.Parsed, text: string): YamlFault[] {
  const faults: YamlFault[] = []
  let hasAlias = false
  visit(document, {
    Map(_key, { items }) {
      const keys = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (keys.has(key.value)) {
          faults.push({
            range: rangeOfNode(key),
            reason: `Unexpected second key \`${key.value}\`, expected each key once`,
            note: 'Remove one of the two, or join what they hold.',
          })
        }
        keys.add(key.value)
      }
    },
    Alias(_key, alias) {
      if (hasAlias) return
      hasAlias = true
      const range = rangeOfNode(alias)
      faults.push({
        range,
        reason: `Unexpected alias \`${text.slice(...range)}\`, expected the value itself`,
        note: 'Write the value out where the alias stands.',
      })
    },
  })
  return faults
}
