// Test kit: an installed Chromium, where there is one.
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Looks for a browser; says so in one line where there is none.
 * @returns its path, or null
 */
export function findBrowser(): string | null {
  const found = places.find((place) => place && existsSync(place)) ?? null
  if (!found)
    process.stdout.write(
      'No Chromium found: browser tests are skipped (set CHROMIUM_PATH, or install "chromium").\n',
    )
  return found
}
