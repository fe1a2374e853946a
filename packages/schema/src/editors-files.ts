// A second, small entry: what renderers need of this package to read their editors' files, without the parser.
export { describeIssue } from './editors/describe-issue.ts'
export { valueOfWord } from './parse/quantities/number-words.ts'
