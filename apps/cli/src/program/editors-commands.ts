// Arguments of the commands for editors of a content folder.
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Terminal } from '../terminal.ts'
import { examples } from './examples.ts'

const contentOption = () => new Option('--content <dir>', 'content folder').default('content')

/**
 * Add the commands for editors: explain, review, import, rename, stats and preview.
 *
 * @param program The command that they are part of.
 * @param terminal Where they write.
 * @param end Takes the exit code.
 */
export function addEditorsCommands(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('explain')
    .description(
      'say which rule claimed a line, what an id holds or what a rule finds, and what to write to change it',
    )
    .argument(
      '<id, rule or file:line>',
      'for example term:hpg-axis, glossary-teaser, or content/articles/sleep.txt:12',
    )
    .addOption(contentOption())
    .addHelpText(
      'after',
      examples(
        'explain content/articles/return-of-fertility.txt:56',
        'explain term:hpg-axis',
        'explain glossary-teaser',
      ),
    )
    .action(async (asked: string, { content }: { content: string }) => {
      const { runExplain } = await import('../commands/explain-command.ts')
      end(await runExplain(asked, content, terminal))
    })
  program
    .command('review')
    .description(
      'walk the open doubts, terms that may be one and stale statements, and write what you accept',
    )
    .argument('[articles...]', 'ids of the articles to ask about; everything when left out')
    .addOption(contentOption())
    .addHelpText('after', examples('review', 'review sleep-and-recovery --content content'))
    .action(async (articles: string[], { content }: { content: string }) => {
      const { runReview } = await import('../commands/review-command.ts')
      end(await runReview(content, articles, terminal))
    })
  program
    .command('import')
    .description('copy raw articles into the content folder, and show what was recognised')
    .argument('<files...>', '.txt or .md files')
    .addOption(contentOption())
    .option('--id <id>', 'id of the article; its file name as lower-case words when left out')
    .addHelpText(
      'after',
      examples(
        'import ~/Downloads/new-article.txt',
        'import "Sleep (final).txt" --id sleep-and-recovery --content content',
      ),
    )
    .action(async (files: string[], options: { content: string; id?: string }) => {
      const { runImport } = await import('../commands/import-command.ts')
      end(await runImport(files, options, terminal))
    })
  program
    .command('rename')
    .description('rename an article with its corrections, and redirect its ids')
    .argument('<old>', 'id of the article')
    .argument('<new>', 'its new id')
    .addOption(contentOption())
    .addHelpText('after', examples('rename sleep sleep-and-recovery'))
    .action(async (old: string, now: string, { content }: { content: string }) => {
      const { runRename } = await import('../commands/rename-command.ts')
      end(await runRename(old, now, content, terminal))
    })
  program
    .command('stats')
    .description('count what each article holds')
    .addOption(contentOption())
    .addHelpText('after', examples('stats --content content'))
    .action(async ({ content }: { content: string }) => {
      const { runStats } = await import('../commands/stats-command.ts')
      end(await runStats(content, terminal))
    })
  program
    .command('preview')
    .description('show articles beside their reading, on this machine only')
    .addOption(contentOption())
    .addOption(new Option('--port <number>', 'port; a free one when left out').argParser(readPort))
    .addHelpText('after', examples('preview', 'preview --content content --port 8080'))
    .action(async (options: { content: string; port?: number }) => {
      const { runPreview } = await import('../commands/preview-command.ts')
      end(await runPreview(options, terminal))
    })
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port
  throw new InvalidArgumentError(`Unexpected "${text}", expected a number up to 65535.`)
}
