// Cues for entries of a glossary: headword and definition on lines of their own, or both on one.
import type { Cue } from '../line-kinds.ts'
import { boxedDefinition, glossaryEntryOf } from '../lines/read-definition.ts'

const never = -3000

export const glossaryTermCues: readonly Cue[] = [
  {
    id: 'glossary-term/form',
    because: 'A headword is a phrase on a line of its own, in a glossary.',
    score: ({ words, closing, bullet, separator }, _article, zone) =>
      zone !== 'glossary' || separator !== null || words > 12 || closing === 'stop'
        ? never
        : (words <= 6 ? 200 : 0) + (closing === 'none' ? 100 : -100) - (bullet ? 100 : 0),
  },
  {
    id: 'glossary-term/turns',
    because: 'In the glossary headwords and definitions take turns.',
    score: ({ index }, { pairedTerms }) => (pairedTerms.has(index) ? 700 : 0),
  },
  {
    id: 'glossary-term/leads-definition',
    because: 'A marked definition, or at least a sentence, stands under it.',
    score: ({ index, blanksBefore }, { lines, oneLineGlossary }) => {
      const next = lines[index + 1]
      if (!next || oneLineGlossary) return never
      if (next.definitionMark > 0) return 600
      return next.closing === 'stop' && next.words >= 5
        ? next.blanksBefore < blanksBefore
          ? 500
          : 200
        : -400
    },
  },
]

export const glossaryDefinitionCues: readonly Cue[] = [
  {
    id: 'glossary-definition/mark',
    because: 'The site marks its definitions.',
    score: ({ definitionMark }, _article, zone) =>
      zone !== 'glossary' ? never : definitionMark > 0 ? 900 : 0,
  },
  {
    id: 'glossary-definition/form',
    because: 'A definition is a sentence.',
    score: ({ closing, words }) => (closing === 'stop' ? 250 : -150) + (words >= 5 ? 100 : -300),
  },
]

export const glossaryLineCues: readonly Cue[] = [
  {
    id: 'glossary-line/form',
    because: 'A colon, a dash or a stop parts headword and definition on one line, or a box holds both.',
    score: ({ text, separator, definitionMark }, _article, zone) => {
      if (zone !== 'glossary') return boxedDefinition.test(text) ? 1200 : never
      return separator !== 'pipe' && definitionMark === 0 && glossaryEntryOf(text) !== null ? 500 : never
    },
  },
  {
    id: 'glossary-line/company',
    because: 'A glossary sets all of its entries the same way.',
    score: ({ bullet }, { oneLineGlossary, bulletedGlossary }, zone) =>
      (oneLineGlossary ? 500 : -200) -
      (zone === 'glossary' && bullet !== null && !bulletedGlossary ? 900 : 0),
  },
]
