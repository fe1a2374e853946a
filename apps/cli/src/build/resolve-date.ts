// Stage: render. The date that outputs carry: never the clock, so that the same content gives the same bytes.
import type { EditorsFile } from '@compendium/schema'

/**
 * Tell the date of the outputs.
 *
 * @param epoch
 *   `SOURCE_DATE_EPOCH`: seconds since 1970, where it is set.
 * @param editorsFiles
 *   The editors' files; a day that stands under a key `on` or `date` is the day of a review.
 * @returns
 *   The day in UTC as `YYYY-MM-DD`: of `SOURCE_DATE_EPOCH`, else of the newest review, else "undated".
 */
export function resolveDate(epoch: string | undefined, editorsFiles: readonly EditorsFile[]): string {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch))
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  let newest = ''
  for (const { text } of editorsFiles) {
    for (const [, day = ''] of text.matchAll(/\b(?:on|date): ?["']?(\d{4}-[01]\d-[0-3]\d)(?!\d)/g)) {
      if (day > newest && isDay(day)) newest = day
    }
  }
  return newest || 'undated'
}

// 30 February is read as 1 March, so a day counts only where it is written back as it was.
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
