// YAML of a script, its figures and its review that is half typed, or made to use up time, memory or the stack: one message, at the
// line of the fault, and a handout all the same.
import { readReview, renderHandout } from '@compendium/handout'
import { describe, expect, test } from 'vitest'
import { kettleCorpus } from './data/compendium.ts'

const date = '2026-11-21'
const bomb = [...'bcdefghij'].map(
  (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`,
)

// Each with the line and column of its fault.
const faults = [
  ['aliases of aliases', ['a: &a [x, x, x]', ...bomb].join('\n'), 2, 8, 'alias `*a`'],
  ['brackets 10,000 deep', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 1, 106, 'nesting'],
  ['lists 10,000 deep', `kind: x\ntitle:\n  ${'- '.repeat(10_000)}a`, 3, 198, 'nesting'],
  ['several documents', 'title: Kettles\n--- # another\ntitle: Pots', 2, 1, 'YAML'],
  ['a key that is half typed', 'title: Kettles\nsub', 2, 1, 'YAML'],
  ['a key that stands twice', 'title: Kettles\ntitle: Pots', 2, 1, 'second key `title`'],
] as const

async function render(text: string) {
  const { messages, pages } = await renderHandout(kettleCorpus(), {
    script: { path: 'handout/en.md', text },
    date,
  })
  return { messages: messages.filter(({ fatal }) => fatal), pages }
}

describe.each(faults)('%s', (_name, yaml, line, column, what) => {
  const message = (ruleId: string, linesAbove: number) => ({
    ruleId,
    line: line + linesAbove,
    column,
    fatal: true,
    reason: expect.stringContaining(`Unexpected ${what}, expected `),
    note: expect.stringMatching(/^(Correct|Close|Write|Remove) .+\.$/),
  })

  test('in a review', () => {
    const { review, messages } = readReview({ path: 'handout/review.yaml', text: yaml })
    expect(review).toBeNull()
    expect(messages).toMatchObject([message('handout-review', 0)])
  })

  test('in the settings of a script', async () => {
    const { messages, pages } = await render(`---\n${yaml}\n---\n\nTea. :from{id="kettle-care#water"}\n`)
    expect(messages).toMatchObject([message('handout-settings', 1)])
    expect(pages).toBeGreaterThan(0)
  })

  test('in a figure', async () => {
    const above = '---\ntitle: Kettles\nsubject: Tea\nlines: {}\n---\n\n:::figure\n```yaml\n'
    const { messages, pages } = await render(`${above}${yaml}\n\`\`\`\n:::\n`)
    const note = 'The README of the handout lists the directives, each with its parts.'
    expect(messages).toMatchObject([{ ...message('handout-directive', 8), note }])
    expect(pages).toBeGreaterThan(0)
  })
})
