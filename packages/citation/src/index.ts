export { toBibtex, toRis } from './export-items.ts'
export { formatAma } from './format-ama.ts'
export { looksLikeCitation } from './looks-like-citation.ts'
export { parseCitation } from './parse-citation.ts'
export type {
  CitationField,
  CitationStyle,
  CslDate,
  CslItem,
  CslItemWithId,
  CslName,
  CslType,
  ParsedCitation,
} from './types.ts'
