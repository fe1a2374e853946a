// The training code learns: a small model of made-up references labels others that it has not seen.
import { expect, test } from 'vitest'
import { readContext } from '../src/features/context.ts'
import { decode } from '../src/model/decode.ts'
import { KINDS } from '../src/model/labels.ts'
import { scoreContext } from '../src/model/score-context.ts'
import { unpackWeights } from '../src/model/unpack-weights.ts'
import { tokenize } from '../src/tokens/tokenize.ts'
import { train } from '../train/crf.ts'
import { packWeights } from '../train/pack-weights.ts'
import { labelRendered, synthesize } from '../train/synthetic/synthesize.ts'

function examples(count: number, seed: number) {
  return synthesize(count, seed).map((rendered) => {
    const tokens = tokenize(rendered.raw)
    const labels = labelRendered(rendered, tokens)
    return {
      context: readContext(rendered.raw, tokens),
      labels,
      kind: KINDS.indexOf(rendered.kind),
      weight: 1,
    }
  })
}

test('a packed model labels unseen references', () => {
  const trained = train(examples(120, 1), { epochs: 5, rate: 0.05, l2: 0.0001, cutoff: 2 })
  const model = unpackWeights(packWeights(trained, 0.02).text)
  let right = 0
  let all = 0
  for (const { context, labels } of examples(60, 2)) {
    const found = decode(model, scoreContext(model, context)).labels
    for (const [index, label] of labels.entries()) if (found[index] === label) right++
    all += labels.length
  }
  expect(right / all).toBeGreaterThan(0.9)
})

test('made-up references are the same for the same seed', () => {
  expect(synthesize(5, 3)).toEqual(synthesize(5, 3))
  expect(synthesize(5, 3)).not.toEqual(synthesize(5, 4))
})
