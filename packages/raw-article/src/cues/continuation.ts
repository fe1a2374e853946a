// Cues for lines that carry on the line before them: text that was wrapped to a width.
import type { Cue } from '../line-kinds.ts'

export const continuationCues: readonly Cue[] = [
  {
    id: 'continuation/joined',
    because: 'No blank line parts it from an unfinished line, and it opens in lower case.',
    score: (line, { lines }) => {
      const before = lines[line.index - 1]
      if (!before || line.blanksBefore > 0 || line.bullet !== null || line.separator !== null) return -3000
      const unfinished = before.closing === 'none' || before.closing === 'other'
      if (!unfinished || before.separator !== null) return -3000
      return line.opensUpper ? -600 : 350
    },
  },
]
