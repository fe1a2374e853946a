// A process that loads the command, says that it is ready, and runs it when it is told to, so that it can be killed in the
// middle of a build and not of its start.
import { run } from '@compendium/cli'

process.on('message', (argv: string[]) => {
  void run(['node', 'compendium', ...argv], {
    print: () => undefined,
    error: () => undefined,
    color: false,
    environment: {},
  }).then((code) => process.send?.(code, () => process.exit(code)))
})
process.send?.('ready')
