// Stage: render. The date that outputs carry: never the clock, so that the same content gives the same bytes.

/**
 * Tell the date of the outputs.
 *
 * @param epoch
 *   `SOURCE_DATE_EPOCH`: seconds since 1970, where it is set.
 * @returns
 *   The day in UTC as `YYYY-MM-DD`, or "undated".
 */
export function resolveDate(epoch: string | undefined): string {
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return 'undated'
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}
