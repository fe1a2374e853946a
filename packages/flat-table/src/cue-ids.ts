// Stage: features. The number of each cue of a gap.

import { cutCues } from './cues.ts'

/** Index of each cue in `cutCues`. */
export const cueId = Object.fromEntries(cutCues.map((cue, index) => [cue, index])) as Record<
  (typeof cutCues)[number],
  number
>
