// The command as a process: says at once what a run that changes nothing says, and loads the rest only for other runs.
import { findUnchangedRun, type RunContext } from './repeat/run-memory.ts'

/**
 * Run the command of this process.
 *
 * @returns
 *   The exit code.
 */
export async function main(): Promise<number> {
  // A reader of the output may leave before its end, as `head` does; the work is done all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  const context: RunContext = {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    environment: process.env,
    color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
  }
  const memory = findUnchangedRun(context)
  if (memory) {
    if (memory.text !== '') process.stdout.write(`${memory.text}\n`)
    return memory.exitCode
  }
  // Traces name the places of the sources, not those of the bundle.
  if (process.env.DEBUG) process.setSourceMapsEnabled(true)
  const { tuneEngine } = await import('./engine/tune-engine.ts')
  tuneEngine()
  const [{ run }, { processTerminal }] = await Promise.all([import('./cli.ts'), import('./terminal.ts')])
  return run(process.argv, {
    ...processTerminal,
    async remember(finished) {
      const { rememberRun } = await import('./repeat/remember-run.ts')
      await rememberRun(context, finished)
    },
  })
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
