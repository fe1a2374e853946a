// Cues for entries of a reference list.
import type { Cue } from '../line-kinds.ts'

export const referenceCues: readonly Cue[] = [
  {
    id: 'reference/zone',
    because: 'Entries stand under a heading that names a reference list.',
    score: (line, article, zone) =>
      zone === 'references' ? 150 : article.citation[line.index]! >= 0.8 ? -250 : -2500,
  },
  {
    id: 'reference/form',
    because: 'It has the parts of a reference: names, year, container, pages.',
    score: (line, article) => Math.round(article.citation[line.index]! * 450) - 100,
  },
  {
    id: 'reference/address',
    because: 'Within a reference list, an address or a day of access makes an entry of a web page.',
    score: ({ text }, _article, zone) =>
      zone === 'references' && /\bhttps?:\/\/|\bwww\.|\b(?:accessed|retrieved)\b/i.test(text) ? 500 : 0,
  },
  {
    id: 'reference/bullet',
    because: 'Entries are often bulleted or numbered.',
    score: ({ bullet, words }, _article, zone) =>
      zone === 'references' && bullet !== null && words >= 3 ? 550 : 0,
  },
  {
    id: 'reference/alike',
    because: 'Entries of one list are set alike: all with a bullet or none.',
    score: ({ bullet, index }, { lines }) => {
      const before = lines[index - 1]
      return bullet === null && before?.bullet != null && before.words >= 5 ? -350 : 0
    },
  },
  {
    id: 'reference/company',
    because: 'References come in lists.',
    score: ({ index }, { citation }) =>
      (citation[index - 1] ?? 0) >= 0.6 || (citation[index + 1] ?? 0) >= 0.6 ? 120 : 0,
  },
]
