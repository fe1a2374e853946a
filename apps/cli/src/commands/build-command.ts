// Command: compendium build.
import { relative, resolve, sep } from 'node:path'
import { hasOpenCommit, systemReason } from '@compendium/corpus'
import { exitCode, severity } from '@compendium/diagnostics'
import { buildFolder } from '../build/build-folder.ts'
import type { BuildOptions } from '../build/build-options.ts'
import type { Kind } from '../build/kinds.ts'
import type { Shard } from '../shards/shard.ts'
import { countArticles, formatOutcome } from '../show/format-outcome.ts'
import { nameFiles } from '../show/name-files.ts'
import { createProgress } from '../show/progress.ts'
import { showMessages } from '../show/show-messages.ts'
import type { Terminal } from '../terminal.ts'

/** What `compendium build` is asked for. */
export interface BuildCommandOptions {
  content: string
  out: string
  only: readonly Kind[]
  rehash?: boolean
  threads?: number
  /** Build this share of the articles only, for a merge. */
  shard?: Shard
}

/**
 * Run `compendium build`.
 *
 * @param options
 *   Folders and kinds of output.
 * @param terminal
 *   Where to write, and the environment.
 * @returns
 *   The exit code: 1 where an article could not be read, another error was found, or the outputs could not be written.
 */
export async function runBuild(options: BuildCommandOptions, terminal: Terminal): Promise<number> {
  const { content, out, only: kinds, rehash = false, threads, shard } = options
  if (isAmongArticles(out, content)) {
    terminal.error(
      `${out}: Unexpected output folder among the articles, expected one beside them. Write another --out.`,
    )
    return 1
  }
  try {
    const job: BuildOptions = {
      content,
      out,
      kinds,
      rehash,
      threads,
      progress: terminal.progress && createProgress(terminal.progress),
      epoch: terminal.environment.SOURCE_DATE_EPOCH,
      onWait: ({ pid }) =>
        terminal.error(`${out}: another build, process ${pid}, is at work; waiting for it.`),
    }
    if (shard) return await showShard(shard, job, terminal)
    const outcome = await buildFolder(job)
    const errors = outcome.messages.filter((message) => severity(message) === 'error')
    nameFiles(content, errors)
    if (errors.length > 0) terminal.error(`${await showMessages(errors, terminal.color)}\n`)
    if (terminal.environment.DEBUG) for (const stack of outcome.stacks) terminal.error(stack)
    terminal.print(formatOutcome(outcome, { content, out }))
    if (outcome.exitCode === 0 && outcome.seen && terminal.remember) {
      const text = formatOutcome({ ...outcome, unchanged: true }, { content, out })
      const outputs = { out, stamps: outcome.written }
      await terminal.remember({ content, ...outcome.seen, outputs, text, exitCode: 0 })
    }
    return outcome.exitCode
  } catch (error) {
    const reason = systemReason(error)
    const state = hasOpenCommit(out)
      ? 'Some outputs are replaced already; the next build finishes it.'
      : 'Earlier outputs stay as they are; write another --out.'
    terminal.error(`${out}: Unexpected output folder, expected one that can be written: ${reason}. ${state}`)
    return 1
  }
}

async function showShard(shard: Shard, job: BuildOptions, terminal: Terminal): Promise<number> {
  const { buildShard } = await import('../shards/build-shard.ts')
  const { articles, messages } = await buildShard(shard, job)
  nameFiles(job.content, messages)
  if (messages.length > 0) terminal.error(await showMessages(messages, terminal.color))
  terminal.print(`${job.out}: shard ${shard.index} of ${shard.of}, ${countArticles(articles)}`)
  return exitCode(messages)
}

/**
 * Tell whether an output folder lies where articles are read from.
 *
 * @param out
 *   The output folder.
 * @param content
 *   The content folder.
 * @returns
 *   True for the content folder itself, its folder of articles and what is in it.
 */
export function isAmongArticles(out: string, content: string): boolean {
  const fromArticles = relative(resolve(content, 'articles'), resolve(out))
  return (
    resolve(out) === resolve(content) ||
    fromArticles === '' ||
    !(fromArticles.startsWith('..') || fromArticles.includes(`..${sep}`))
  )
}
