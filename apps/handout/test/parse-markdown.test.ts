import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { cutScript } from '../src/script/cut-script.ts'
import { parseMarkdown } from '../src/script/parse-markdown.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 1_000)
const seed = Number(process.env.FUZZ_SEED ?? 20261121)
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze()
const own = readFileSync(new URL('../../../content/handout/en.md', import.meta.url), 'utf8')

const lines = [
  ...[
    '',
    '',
    '',
    '## Heading',
    '### Lower',
    'A line of text.',
    'Text with :term[a word] in it.',
    '- item',
    '  more',
  ],
  ...[
    '1. first',
    '> quoted',
    '::::columns',
    ':::::columns',
    ':::box{tone=main}',
    ':::',
    '::::',
    ':::::',
    '::sources',
  ],
  ...[
    '```yaml',
    '```',
    '~~~',
    '    code',
    '| a | b |',
    '| - | - |',
    '---',
    '===',
    '<!-- note -->',
    '<!-- open',
    '-->',
  ],
  ...[
    '<div>',
    '[a]: b',
    '[^a]: note',
    'see [a] and [^a]',
    ':::figure',
    '  ```',
    ' :::',
    '- :::box',
    '- ```',
    '#',
    '**x',
    '    ',
  ],
]

describe('a script that is read by parts', () => {
  it('should be cut where its parts stand by themselves', () => {
    const parts = cutScript(own.replace(/^---\n[\s\S]*?\n---\n/, ''))
    expect(parts!.length).toBeGreaterThan(10)
    expect(cutScript('One\n\n## Two\n\n:::box\n## Three\n\n:::\n\nFour')?.map(({ text }) => text)).toEqual([
      'One\n\n',
      '## Two\n\n',
      ':::box\n## Three\n\n:::\n\nFour',
    ])
  })

  it('should be read whole where a part may say how another is read', () => {
    for (const line of ['[a]: b', '<div>', '<!-- open', ' :::box', ':::box[label]', '[^1]: note', 'x\r'])
      expect(cutScript(`One\n\n${line}\n\n## Two`), line).toBeNull()
  })

  it('should be read whole where a definition stands in a container, and cut where code looks like one', () => {
    expect(cutScript('see [a]\n\n:::box\n[a]: b\n:::')).toBeNull()
    expect(cutScript('One\n\n```yaml\n[a]: b\n```\n\n## Two')).toHaveLength(2)
  })

  it('should give the tree of the whole, at each of many edits', () => {
    expect(parseMarkdown(own)).toEqual(markdown.parse(own))
    const edited = own.replace(/\n## /g, '\n\nOne line more.\n\n## ')
    expect(parseMarkdown(edited)).toEqual(markdown.parse(edited))
  })

  it('should give the tree of the whole for any lines', () => {
    const script = fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((chosen) => chosen.join('\n'))
    fc.assert(
      fc.property(script, (text) => {
        expect(parseMarkdown(text)).toEqual(markdown.parse(text))
      }),
      { numRuns: runs, seed },
    )
  })
})
