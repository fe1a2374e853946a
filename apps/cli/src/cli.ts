// The compendium command: reads arguments and hands over to one file a command.
import { Argument, Command, CommanderError, Option } from 'commander'
import type { CheckFormat } from './commands/check-command.ts'
import { addBuildCommands } from './program/build-commands.ts'
import { addDatasetCommands } from './program/dataset-commands.ts'
import { addEditorsCommands } from './program/editors-commands.ts'
import { examples } from './program/examples.ts'
import { guardTerminal } from './show/show-controls.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/**
 * Run the command.
 *
 * @param argv
 *   Arguments as in `process.argv`.
 * @param given
 *   Where to write; the process's own when left out.
 * @returns
 *   The exit code: 0 where all went well, 1 where content needs mending, 2 where the arguments do.
 */
export async function run(argv: readonly string[], given: Terminal = processTerminal): Promise<number> {
  const terminal = guardTerminal(given)
  let code = 0
  const program = new Command('compendium')
    .description('Turn clinical articles into a patient handout, a quick reference and a dataset.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.error(text.trimEnd()),
    })
    .addHelpText(
      'after',
      `${examples(
        'build --content content --out out',
        'watch --content content --out out --only json,html',
        'import ~/Downloads/new-article.txt --id sleep-and-recovery',
        'check content',
        'review sleep-and-recovery',
        'preview',
        'explain term:hpg-axis',
        'diff v1.0.0 out/dataset',
      )}\n\n\`compendium help <command>\` shows more of each; docs/writing-content.md is for editors.`,
    )
  addBuildCommands(program, terminal, (result) => {
    code = result
  })
  program
    .command('check')
    .description('report what an editor should look at, as file:line:column severity message rule')
    .addArgument(new Argument('<dir>', 'content folder'))
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['pretty', 'json', 'sarif', 'github'])
        .default('pretty'),
    )
    .addHelpText(
      'after',
      examples(
        'check content',
        'check content --format json',
        'check content --format sarif > findings.sarif',
      ),
    )
    .action(async (folder: string, { format }: { format: CheckFormat }) => {
      const { runCheck } = await import('./commands/check-command.ts')
      code = await runCheck(folder, format, terminal)
    })
  addEditorsCommands(program, terminal, (result) => {
    code = result
  })
  addDatasetCommands(program, terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv])
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(error, terminal)
    return error.exitCode === 0 || error.code === 'commander.help' ? error.exitCode : 2
  }
  return code
}

// A fault of the tool ends in a sentence; its stack is for who debugs it.
function fail(error: unknown, terminal: Terminal): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  terminal.error(`Unexpected failure, expected the command to end well: ${message}`)
  terminal.error(terminal.environment.DEBUG ? `${stack}` : 'DEBUG=1 shows where it failed.')
  return 1
}
