export {
  type BuildOptions,
  type BuildOutcome,
  buildFolder,
  type OutputRow,
  type RuleRow,
} from './build/build-folder.ts'
export { run } from './cli.ts'
export type { Terminal } from './terminal.ts'
