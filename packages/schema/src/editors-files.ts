// A second, small entry: what renderers need of this package to read their editors' files, without the parser.
export { type ParsedYaml, parseYaml, type YamlIssue, type YamlPlace } from './editors/parse-yaml.ts'
export { correctionsFileSchema } from './editors/schemas/corrections-schema.ts'
export type { YamlPath } from './editors/yaml-ranges.ts'
export { valueOfWord } from './parse/quantities/number-words.ts'
