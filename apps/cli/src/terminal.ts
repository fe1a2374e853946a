// Where a command writes, so that a test can look at it.

/** The outer world of a command. */
export interface Terminal {
  /** Write a result, with a line end. */
  print: (text: string) => void
  /** Write a problem, with a line end. */
  error: (text: string) => void
  /** Whether colour may be written. */
  color: boolean
  environment: Readonly<Record<string, string | undefined>>
}

/** The terminal of the process; colour only where a person reads it and `NO_COLOR` is not set. */
export const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
  environment: process.env,
}
