// Stage: show. How far a long job is and how long it still takes, on one line of a terminal; nothing elsewhere.

/** Shows how far a job is. */
export interface Progress {
  /** Begin a step; `total` in bytes or pieces. */
  start: (what: string, total: number) => void
  /** Tell that so much more is done. */
  add: (done: number) => void
  /** End the step and clear its line. */
  end: () => void
}

/** Milliseconds before a job counts as long, and between two changes of the line. */
const patience = 1000
const interval = 200

/**
 * Make a progress display.
 *
 * @param write
 *   Writes to the terminal of a person.
 * @param now
 *   The clock, in milliseconds.
 * @returns
 *   A display that stays silent for the first second of each step.
 */
export function createProgress(
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  let what = ''
  let total = 0
  let done = 0
  let began = 0
  let shown = 0
  return {
    start(name, sum) {
      ;[what, total, done, began, shown] = [name, sum, 0, now(), 0]
    },
    add(more) {
      done += more
      const time = now()
      if (time - began < patience || time - shown < interval || total === 0) return
      shown = time
      const left = (time - began) * (total / done - 1)
      write(`\r\u001b[K${Math.floor((done / total) * 100)} % ${what}, ${durationOf(left)} left`)
    },
    end() {
      if (shown > 0) write('\r\u001b[K')
      shown = 0
    },
  }
}

function durationOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
