// Cues for list items.
import type { Cue } from '../line-kinds.ts'

export const listItemCues: readonly Cue[] = [
  {
    id: 'list-item/bullet',
    because: 'A bullet or a number opens it.',
    score: ({ bullet }) => (bullet === null ? -2000 : bullet.ordinal === null ? 600 : 100),
  },
  {
    id: 'list-item/company',
    because: 'List items keep company: a neighbour has the same mark, or the next number.',
    score: (line, article) => {
      const { bullet, index } = line
      if (bullet?.ordinal != null) return article.inSequence[index] ? 500 : 0
      const same = (at: number) => article.lines[at]?.bullet?.mark === bullet?.mark
      return bullet !== null && (same(index - 1) || same(index + 1)) ? 200 : 0
    },
  },
  {
    id: 'list-item/prose',
    because: 'An item that closes like a sentence is no heading.',
    score: ({ closing, words }) => (closing === 'stop' || words > 15 ? 150 : 0),
  },
  {
    id: 'list-item/end-matter',
    because: 'Bullets in a reference list or glossary open entries.',
    score: (_line, { bulletedGlossary }, zone) =>
      zone === 'body' ? 0 : zone === 'glossary' && !bulletedGlossary ? -300 : -600,
  },
]
