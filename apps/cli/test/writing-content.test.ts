// The examples of docs/writing-content.md: a good one gives no message, a bad one gives the messages printed below it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readCorpus } from '@compendium/corpus'
import { locate, severity, sortMessages } from '@compendium/diagnostics'
import { readReview, renderHandout } from '@compendium/handout'
import { renderQuickReference } from '@compendium/quick-reference'
import { buildCompendium, documentIdOf } from '@compendium/schema'
import { expect, onTestFinished, test } from 'vitest'

interface Example {
  isGood: boolean
  path: string
  line: number
  text: string
  /** Messages that are printed below a bad example. */
  messages: string
}

const guide = await readFile(new URL('../../../docs/writing-content.md', import.meta.url), 'utf8')
const examples = readExamples(guide)
const [article] = examples
const date = '2026-11-21'

/** An example is a mark with a path, a fenced block, and for a bad one a second fenced block. */
function readExamples(markdown: string): Example[] {
  const lines = markdown.split('\n')
  const found: Example[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, mark, path] = /^(👍|👎) `([^`]+)`$/u.exec(lines[at]!) ?? []
    if (mark === undefined || path === undefined) continue
    const line = at + 1
    const first = readFence(at + 1)
    const isGood = mark === '👍'
    const second = isGood ? null : readFence(first.end)
    found.push({ isGood, path, line, text: first.text, messages: second?.text.trimEnd() ?? '' })
    at = second?.end ?? first.end
  }
  return found

  function readFence(from: number): { text: string; end: number } {
    const start = lines.findIndex((line, index) => index >= from && line.startsWith('```'))
    const fence = /^`+/.exec(lines[start] ?? '')?.[0]
    const end = lines.findIndex((line, index) => index > start && line === fence)
    if (start - from > 2 || end === -1) throw new Error(`Expected a fenced block below line ${from}`)
    return { text: `${lines.slice(start + 1, end).join('\n')}\n`, end: end + 1 }
  }
}

/** What the program says of a content folder that holds the guide's article and the example. */
async function messagesOf({ path, text }: Example): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'writing-content-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of [
    [article!.path, article!.text],
    [path, text],
  ] as const) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const { sources, editorsFiles, messages } = readCorpus(folder, { documentIdOf })
  const built = await buildCompendium(sources, editorsFiles)
  // The guide cannot know what the content hashes to; the sign-off of its good example is one of this content.
  for (const file of editorsFiles)
    file.text = file.text.replace(/(contentHash: )[0-9a-f]{64}/, `$1${built.compendium.meta.contentHash}`)
  const fileAt = (name: string) => editorsFiles.find((file) => file.path === name) ?? null
  const all = [...messages, ...built.messages]
  const script = fileAt('handout/en.md')
  if (script) all.push(...(await renderHandout(built.compendium, { script, date })).messages)
  const review = fileAt('handout/review.yaml')
  if (review) all.push(...readReview(review).messages)
  const editors = fileAt('quick-reference.yaml')
  if (editors) all.push(...renderQuickReference(built.compendium, { editors, date }).messages)
  return sortMessages(all)
    .map((message) => {
      const { line, column } = locate(message)
      return `${message.file}:${line}:${column} ${severity(message)} ${message.reason} ${message.ruleId}`
    })
    .join('\n')
}

test('the guide has good and bad examples of every file that editors write', () => {
  const pathsOf = (good: boolean) =>
    new Set(
      examples
        .filter(({ isGood }) => isGood === good)
        .map(({ path }) => path.replace(/\w+(?=\.txt|\.corr)/, '*')),
    )
  const paths = [
    'articles/*.corrections.yaml',
    'articles/*.txt',
    'disagreements.yaml',
    'glossary.yaml',
    'handout/en.md',
    'quick-reference.yaml',
    'redirects.yaml',
    'references.yaml',
    'vocabulary.yaml',
  ]
  expect([...pathsOf(true)].sort()).toEqual(paths)
  expect([...pathsOf(false)].sort()).toEqual([...paths, 'handout/review.yaml'].sort())
  expect(article).toMatchObject({ isGood: true, path: 'articles/iron.txt' })
})

test.each(
  examples.map((example) => ({ ...example, name: `${example.isGood ? '👍' : '👎'} ${example.path}` })),
)('line $line: $name', async (example) => {
  if (!example.isGood) expect(example.messages).not.toBe('')
  expect(await messagesOf(example)).toBe(example.messages)
})
