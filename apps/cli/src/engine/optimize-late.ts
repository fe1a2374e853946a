// Stage: before all else. What is worth optimising in a program that runs for a second or two.
import { setFlagsFromString } from 'node:v8'

/**
 * Have V8 optimise a function only after it has run some ten times as often as it waits for by itself. A build of a few articles
 * ends before most optimised code has paid for its compilation: JSON and HTML of five take a third less processor time, parts of a
 * thousand articles a tenth less, and a save in `watch` a fifth. V8 renamed the setting and prints an error where it does not
 * know one, so versions that nobody has measured are left alone.
 */
export function optimizeLate(): void {
  const version = Number.parseInt(process.versions.v8, 10)
  // Node 20.
  if (version === 11) setFlagsFromString('--interrupt-budget=600000')
  // Node 22 and 24.
  if (version === 12 || version === 13) {
    setFlagsFromString('--invocation-count-for-maglev=2000')
    setFlagsFromString('--invocation-count-for-turbofan=30000')
  }
}
