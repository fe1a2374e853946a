// How often a text says that a medicine is given: in pulses, all the time, or so many times.
import { readQuantities } from '../../parse/quantities/read-quantities.ts'

const administration =
  /\b(?:administ[a-z]+|given|dos(?:e|ed|es|ing)|inject[a-z]*|taken|take|used?|pump|infus[a-z]+)\b/i
const pulses = /\b(?:pulsatile|pulses?|pulsed|intermittent)\b/i
const continuous = /\bcontinuous(?:ly)?\b/i

/**
 * Read a schedule.
 *
 * @param text A sentence or cell about a medicine.
 * @param isSchedule Whether the whole text is a schedule, as under the label "Schedule".
 * @returns Values: "pulsatile", "continuous" or a frequency as printed, in lower case; empty where none is stated.
 */
export function readSchedule(text: string, isSchedule: boolean): string[] {
  if (!isSchedule && !administration.test(text)) return []
  const values: string[] = []
  if (pulses.test(text)) values.push('pulsatile')
  if (isSchedule && continuous.test(text)) values.push('continuous')
  for (const { kind, text: printed } of readQuantities(text))
    if (kind === 'frequency' || /\b(?:daily|weekly|every other day)\b/i.test(printed))
      values.push(printed.toLowerCase())
  return [...new Set(values)]
}
