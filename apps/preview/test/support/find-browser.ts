// Test kit: an installed Chromium, where there is one.
import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Look for a browser: the one that `CHROMIUM_PATH` names, else one in a usual place.
 *
 * @returns Its path; null, with one line on the output, where there is none.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH
  const found = (named ? [named] : usualPlaces).find((place) => existsSync(place))
  if (found) return found
  process.stdout.write(
    'Browser tests of the preview are skipped: no Chromium here; CHROMIUM_PATH can name one.\n',
  )
  return null
}
