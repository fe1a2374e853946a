// The compendium command: reads arguments and hands over to one file a command.
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Kind, kinds } from './build/kinds.ts'
import type { BuildCommandOptions } from './commands/build-command.ts'
import type { CheckFormat } from './commands/check-command.ts'
import { addDatasetCommands } from './program/dataset-commands.ts'
import { addEditorsCommands } from './program/editors-commands.ts'
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
      `
Examples:
  $ compendium build --content content --out out
  $ compendium build --content ~/articles --out out --only json,html
  $ compendium watch --content content --out out --only json,html
  $ compendium check content --format json
  $ compendium import ~/Downloads/new-article.txt --id sleep-and-recovery
  $ compendium explain content/articles/return-of-fertility.txt:56
  $ compendium explain term:hpg-axis
  $ compendium review
  $ compendium diff v1.0.0 out/dataset`,
    )
  program
    .command('build')
    .description('build every output of a folder of .txt and .md articles')
    .requiredOption('--content <dir>', 'folder of articles, or of an articles folder and editors’ files')
    .requiredOption('--out <dir>', 'folder to write to')
    .addOption(
      new Option('--only <kinds>', `some of ${kinds.join(',')}`).argParser(readKinds).default(kinds, 'all'),
    )
    .option('--threads <count>', 'threads that parse; as many as pay when left out', readCount)
    .option('--rehash', 'compare every file by its bytes, not by its size and times first')
    .action(async (options: BuildCommandOptions) => {
      const { runBuild } = await import('./commands/build-command.ts')
      code = await runBuild(options, terminal)
    })
  program
    .command('watch')
    .description('build on every save, and say which outputs changed')
    .requiredOption('--content <dir>', 'folder of articles and editors’ files')
    .requiredOption('--out <dir>', 'folder to write to')
    .addOption(
      new Option('--only <kinds>', `some of ${kinds.join(',')}`).argParser(readKinds).default(kinds, 'all'),
    )
    .action(async (options: { content: string; out: string; only: readonly Kind[] }) => {
      const { runWatch } = await import('./commands/watch-command.ts')
      code = await runWatch(options, terminal)
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
  terminal.error(`Unexpected failure, ${message}`)
  terminal.error(terminal.environment.DEBUG ? `${stack}` : 'DEBUG=1 shows where it failed.')
  return 1
}

function readKinds(text: string): Kind[] {
  const asked = text.split(',').map((name) => name.trim())
  if (asked.length === 1 && asked[0] === 'parts') return ['parts']
  const unknown = asked.find((name) => !kinds.some((kind) => kind === name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `Unexpected "${unknown}", expected some of ${kinds.join(',')}, or parts by itself.`,
    )
  return kinds.filter((kind) => asked.includes(kind))
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError(`Unexpected "${text}", expected a count.`)
  return Number(text)
}
