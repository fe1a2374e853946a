// Command: compendium watch.
import { severity } from '@compendium/diagnostics'
import type { Kind } from '../build/kinds.ts'
import { countArticles } from '../show/format-outcome.ts'
import { nameFiles } from '../show/name-files.ts'
import { showMessages } from '../show/show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { type WatchedBuild, watchFolder } from '../watch/watch-folder.ts'
import { isAmongArticles } from './build-command.ts'

const shown = 8

/**
 * Run `compendium watch`, until the process is told to stop.
 *
 * @param options
 *   Folders and kinds of output.
 * @param terminal
 *   Where to write, and the environment.
 * @param stopped
 *   Resolves when the watch is to end; on Ctrl+C when left out.
 * @returns
 *   The exit code.
 */
export async function runWatch(
  options: { content: string; out: string; only: readonly Kind[] },
  terminal: Terminal,
  stopped: () => Promise<unknown> = interrupted,
): Promise<number> {
  const { content, out, only: kinds } = options
  if (isAmongArticles(out, content)) {
    terminal.error(
      `${out}: Unexpected output folder among the articles, expected one beside them. Write another --out.`,
    )
    return 1
  }
  let showing = Promise.resolve()
  const stop = await watchFolder(
    {
      ...{ content, out, kinds, epoch: terminal.environment.SOURCE_DATE_EPOCH },
      onWait: ({ pid }) =>
        terminal.error(`${out}: another build, process ${pid}, is at work; waiting for it.`),
    },
    (build) => {
      showing = showing.then(() => show(build, content, terminal))
    },
  )
  await showing
  terminal.print(`Watching ${content}; Ctrl+C ends it.`)
  await stopped()
  await stop()
  await showing
  return 0
}

async function show(build: WatchedBuild, content: string, terminal: Terminal): Promise<void> {
  const { saved, changed, outcome, failure, milliseconds } = build
  const of = saved.length > 0 ? `${saved.join(', ')}: ` : ''
  if (failure || !outcome) {
    const stack = terminal.environment.DEBUG ? `\n${failure?.stack}` : ''
    terminal.error(
      `${of}Unexpected failure, ${failure?.message}. Earlier outputs stay; the watch goes on.${stack}`,
    )
    return
  }
  const errors = outcome.messages.filter((message) => severity(message) === 'error')
  nameFiles(content, errors)
  if (errors.length > 0) terminal.error(await showMessages(errors, terminal.color))
  const time = `${Math.round(milliseconds)} ms, ${countArticles(outcome.articles)}`
  const more = changed.length > shown ? ` and ${changed.length - shown} more` : ''
  const what =
    changed.length > 0 ? `changed ${changed.slice(0, shown).join(', ')}${more}` : 'no output changed'
  terminal.print(`${of}${what} (${time})`)
}

function interrupted(): Promise<unknown> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
