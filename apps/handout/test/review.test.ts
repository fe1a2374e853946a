// The clinician's sign-off: from the editors' file to the stamp on every page.
import { readReview, renderHandout } from '@compendium/handout'
import { extractText } from '@compendium/pdf-check'
import { expect, test } from 'vitest'
import { kettleCorpus } from './data/compendium.ts'

const path = 'handout/review.yaml'
const date = '2026-11-21'
const script = {
  path: 'handout/en.md',
  text: '---\ntitle: Kettles\nsubject: Kettles\nlines: {ask: Ask us.}\n---\n\n:line{key=ask}\n',
}

const approval = (contentHash: string) => `status: approved
name: A. Clinician
role: consultant
date: 2026-06-01
contentHash: ${contentHash}
`

const messagesOf = (text: string) =>
  readReview({ path, text }).messages.map((message) => `${message.line}:${message.column} ${message.reason}`)

test('an approval takes the stamp off, and any change of the content brings it back', async () => {
  const { contentHash } = await renderHandout(kettleCorpus(), { script, date })
  const { review, messages } = readReview({ path, text: approval(contentHash) })
  expect(messages).toEqual([])
  const print = async (changed = script, corpus = kettleCorpus(), day = date) => {
    const handout = await renderHandout(corpus, { script: changed, review, date: day })
    const text = (await extractText(handout.bytes))
      .flatMap(({ runs }) => runs.map((run) => run.text))
      .join(' ')
    const told = handout.messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`)
    return [text.includes('DRAFT'), told]
  }
  expect(await print()).toEqual([false, []])
  const { contentHash: edited } = await renderHandout(kettleCorpus(), {
    script: { ...script, text: script.text.replace('Ask us', 'Ask him') },
    date,
  })
  expect(await print({ ...script, text: script.text.replace('Ask us', 'Ask him') })).toEqual([
    true,
    [`${path}:5 Unexpected review of other content on 2026-06-01, expected contentHash \`${edited}\``],
  ])
  const corpus = kettleCorpus()
  corpus.meta.contentHash = 'cd'.repeat(32)
  expect((await print(script, corpus))[0]).toBe(true)
  expect(await print(script, kettleCorpus(), '2027-06-02')).toEqual([
    true,
    [`${path}:4 Unexpected day of the review, 2026-06-01, expected one that covers 2027-06-02`],
  ])
  expect((await print(script, kettleCorpus(), 'undated'))[0]).toBe(true)
})

test.each(['status: draft\n', 'status: in-review\nname: A. Clinician\n'])('%j approves nothing', (text) => {
  expect(readReview({ path, text })).toEqual({ review: null, messages: [] })
})

test('says where a file breaks its schema', () => {
  const hash = 'ab'.repeat(32)
  expect(messagesOf('status: done\n')).toEqual([
    expect.stringMatching(/^1:9 Unexpected value of `status`, expected one of `draft`/),
  ])
  expect(messagesOf(approval(hash).replace('name: A. Clinician\n', ''))).toEqual([
    expect.stringMatching(/^1:1 Unexpected absence of `name`/),
  ])
  expect(messagesOf(approval('ab'))).toEqual([
    '5:14 Unexpected value of `contentHash`, expected 64 hexadecimal digits',
  ])
  expect(messagesOf(approval(hash).replace('06-01', '06-31'))).toEqual([
    expect.stringMatching(/^4:7 Unexpected value of `date`, expected/),
  ])
  expect(messagesOf(`${approval(hash)}note: seen\n`)).toEqual([
    expect.stringMatching(/^6:1 Unexpected key `note` in the file, expected one of `status`, `name`/),
  ])
  expect(messagesOf('status: [\n')[0]).toMatch(/^2:1 Unexpected YAML, expected a well-formed file: /)
})
