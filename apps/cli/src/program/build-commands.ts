// The commands that build: arguments of build, merge and watch.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Kind, kinds } from '../build/kinds.ts'
import type { BuildCommandOptions } from '../commands/build-command.ts'
import type { MergeCommandOptions } from '../commands/merge-command.ts'
import { readShard, type Shard } from '../shards/shard.ts'
import type { Terminal } from '../terminal.ts'
import { examples } from './examples.ts'

/**
 * Add the commands that build.
 *
 * @param program
 *   The command line.
 * @param terminal
 *   Where the commands write.
 * @param end
 *   Takes the exit code.
 */
export function addBuildCommands(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('build')
    .description('build every output of a folder of .txt and .md articles')
    .requiredOption('--content <dir>', 'folder of articles, or of an articles folder and editors’ files')
    .requiredOption('--out <dir>', 'folder to write to')
    .addOption(onlyOption())
    .option('--shard <i/n>', 'parse one of n shares of the articles, for `compendium merge`', readShardOption)
    .option('--threads <count>', 'threads that parse; as many as pay when left out', readCount)
    .option('--rehash', 'compare every file by its bytes, not by its size and times first')
    .addHelpText(
      'after',
      examples(
        'build --content content --out out',
        'build --content ~/articles --out out --only json,html',
        'build --content content --out out --only parts',
        'build --content content --out out/shard-2 --shard 2/4',
      ),
    )
    .action(async (options: BuildCommandOptions) => {
      const { runBuild } = await import('../commands/build-command.ts')
      end(await runBuild(options, terminal))
    })
  program
    .command('merge')
    .description('build outputs from shards, with the bytes of a build in one go')
    .argument('<shard...>', 'folders that `compendium build --shard` has written')
    .option('--content <dir>', 'folder of articles; without it the shards become one larger shard')
    .requiredOption('--out <dir>', 'folder to write to')
    .addOption(onlyOption())
    .addHelpText('after', examples('merge out/shard-* --content content --out out'))
    .action(async (folders: string[], options: MergeCommandOptions) => {
      const { runMerge } = await import('../commands/merge-command.ts')
      end(await runMerge(folders, options, terminal))
    })
  program
    .command('watch')
    .description('build on every save, and say which outputs changed')
    .requiredOption('--content <dir>', 'folder of articles and editors’ files')
    .requiredOption('--out <dir>', 'folder to write to')
    .addOption(onlyOption())
    .addHelpText('after', examples('watch --content content --out out --only json,html'))
    .action(async (options: { content: string; out: string; only: readonly Kind[] }) => {
      const { runWatch } = await import('../commands/watch-command.ts')
      end(await runWatch(options, terminal))
    })
}

function onlyOption(): Option {
  return new Option('--only <kinds>', `some of ${kinds.join(',')}, or parts: a file an article`)
    .argParser(readKinds)
    .default(kinds, 'all but parts')
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

function readShardOption(text: string): Shard {
  const shard = readShard(text)
  if (shard) return shard
  throw new InvalidArgumentError(`Unexpected "${text}", expected a share such as 1/4.`)
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError(`Unexpected "${text}", expected a count.`)
  return Number(text)
}
