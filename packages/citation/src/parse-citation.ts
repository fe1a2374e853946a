/** Stage: parse. One reference string in, a CSL-JSON item with ranges, style and confidence out. */
import { assembleItem } from './assemble/assemble-item.ts'
import { readContext } from './features/context.ts'
import { constrainScores } from './model/constrain-scores.ts'
import { decode } from './model/decode.ts'
import { loadModel } from './model/load-model.ts'
import type { Model } from './model/model.ts'
import { scoreContext } from './model/score-context.ts'
import { tokenize } from './tokens/tokenize.ts'
import type { ParsedCitation } from './types.ts'

/**
 * Reads one reference.
 *
 * @param raw
 *   The reference as printed, one line, in any of the common styles.
 * @returns
 *   The item, where each field was read, the style and a confidence. Never throws; a field that cannot be told is left out.
 */
export function parseCitation(raw: string): ParsedCitation {
  return parseWith(loadModel(), raw)
}

/** {@link parseCitation} under any model, as the training measures it. */
export function parseWith(model: Model, raw: string): ParsedCitation {
  const tokens = tokenize(raw)
  if (tokens.length === 0)
    return { csl: { type: 'article' }, etAl: false, ranges: {}, style: 'unknown', confidence: 0 }
  const context = readContext(raw, tokens)
  const scores = scoreContext(model, context)
  constrainScores(context, scores)
  return assembleItem(raw, context, decode(model, scores))
}
