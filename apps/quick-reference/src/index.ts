export { quickReferenceJsonSchema } from './editors/editors-json-schema.ts'
export { quickReferenceRules } from './editors/quick-reference-rules.ts'
export {
  type EditorsFile,
  type QuickReference,
  type QuickReferenceOptions,
  renderQuickReference,
} from './render-quick-reference.ts'
export type { SourceText } from './source-view/build-source-view.ts'
