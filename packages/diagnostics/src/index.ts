export { countByRule, type RuleCount } from './count-by-rule.ts'
export { exitCode } from './exit-code.ts'
export { formatJson } from './format-json.ts'
export { formatPretty, type PrettyOptions } from './format-pretty.ts'
export { locate, type MessageLocation } from './locate.ts'
export { nearestName } from './nearest-name.ts'
export { type ReportOptions, report } from './report.ts'
export {
  type RuleDescription,
  type RuleExample,
  type RuleGroup,
  rulePage,
  rulesPage,
} from './rule-description.ts'
export { type Severity, severity } from './severity.ts'
export { sortMessages } from './sort-messages.ts'
