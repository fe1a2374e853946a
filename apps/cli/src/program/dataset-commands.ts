// Arguments of the commands about datasets.
import type { Command } from 'commander'
import type { Terminal } from '../terminal.ts'
import { examples } from './examples.ts'

/**
 * Add the commands about datasets: diff and verify.
 *
 * @param program The command that they are part of.
 * @param terminal Where they write.
 * @param end Takes the exit code.
 */
export function addDatasetCommands(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('diff')
    .description('list what differs between two datasets, and the least version step')
    .argument('<old>', 'tarball, folder of the package, compendium.json or git ref')
    .argument('<new>', 'another one')
    .addHelpText(
      'after',
      examples('diff v1.0.0 out/dataset', 'diff compendium-1.0.0.tgz out/compendium.json'),
    )
    .action(async (old: string, now: string) => {
      const { runDiff } = await import('../commands/dataset-commands.ts')
      end(await runDiff(old, now, terminal))
    })
  program
    .command('verify')
    .description('prove that every text of a dataset is what the sources say at its place')
    .argument('<dataset>', 'tarball, folder of the package, compendium.json or git ref')
    .requiredOption('--sources <dir>', 'content folder of the articles')
    .addHelpText('after', examples('verify out/dataset --sources content'))
    .action(async (dataset: string, { sources }: { sources: string }) => {
      const { runVerify } = await import('../commands/dataset-commands.ts')
      end(await runVerify(dataset, sources, terminal))
    })
}
