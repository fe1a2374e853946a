// Stage: before all else. What is worth compiling in a program that runs for a second or two.
import { setFlagsFromString } from 'node:v8'

/**
 * Tell V8 what a short run wants. It optimises a function only after that has run some ten times as often as it waits for
 * by itself: a build of a few articles ends before most optimised code has paid for its compilation. And it compiles an
 * expression once, for the machine, instead of first for its interpreter, because nearly all of ours are used again and again.
 *
 * JSON and HTML of five articles take half the processor time, parts of a thousand a tenth less, a save in `watch` a fifth less.
 * V8 renames settings and prints an error where it does not know one, so versions that nobody has measured are left alone.
 */
export function tuneEngine(): void {
  const version = Number.parseInt(process.versions.v8, 10)
  if (version < 11 || version > 13) return
  setFlagsFromString('--no-regexp-tier-up')
  // Node 20, then Node 22 and 24.
  if (version === 11) setFlagsFromString('--interrupt-budget=600000')
  else {
    setFlagsFromString('--invocation-count-for-maglev=2000')
    setFlagsFromString('--invocation-count-for-turbofan=30000')
  }
}
