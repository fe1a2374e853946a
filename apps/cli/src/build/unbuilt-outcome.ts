// Outcomes of builds that build nothing: all is there already, or there is nothing to build from.
import { resolve } from 'node:path'
import { exitCode } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'
import type { BuildOptions } from './build-options.ts'
import type { BuildOutcome, Report } from './build-outcome.ts'
import type { Findings } from './findings.ts'
import { ruleRows } from './rule-rows.ts'

/** What a build of the same says again. */
export function repeat({ record, inputs, tool, outputs }: Findings, { kinds }: BuildOptions): BuildOutcome {
  const rows = kinds.flatMap((kind) => record!.kinds[kind]?.rows ?? [])
  const nothing = { messages: [], stacks: [], seen: { inputs, tool } }
  return { ...record!.report, ...nothing, unchanged: true, outputs: rows, written: outputs }
}

/** What a build says where no article can be read; the output folder stays as it is. */
export function nothingBuilt(messages: VFileMessage[], { content }: BuildOptions): BuildOutcome {
  const report: Report = {
    articles: 0,
    rules: ruleRows(messages),
    exitCode: exitCode(messages),
    content: resolve(content),
  }
  return { ...report, unchanged: false, outputs: [], messages, stacks: [], written: {}, seen: null }
}
