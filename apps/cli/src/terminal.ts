// Where a command writes, so that a test can look at it.

import type { FinishedRun } from './repeat/remember-run.ts'

/** The outer world of a command. */
export interface Terminal {
  /** Write a result, with a line end. */
  print: (text: string) => void
  /** Write a problem, with a line end. */
  error: (text: string) => void
  /** Whether colour may be written. */
  color: boolean
  /** Ask a person; null where nobody answers. Left out where nobody is there. */
  ask?: (question: string) => Promise<string | null>
  /** Take down a run, so that the same one can be answered at once. Left out where that is of no use. */
  remember?: (run: FinishedRun) => Promise<void>
  /** Write and rewrite a line that shows how far a long job is. Left out where no person reads it. */
  progress?: (text: string) => void
  environment: Readonly<Record<string, string | undefined>>
}

/** The terminal of the process; colour only where a person reads it and `NO_COLOR` is not set. */
export const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
  ...(process.stdin.isTTY && { ask }),
  ...(process.stderr.isTTY && { progress: (text: string) => void process.stderr.write(text) }),
  environment: process.env,
}

async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline/promises')
  const reader = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<null>((resolve) => reader.once('close', () => resolve(null)))
  try {
    return await Promise.race([reader.question(question), closed])
  } finally {
    reader.close()
  }
}
