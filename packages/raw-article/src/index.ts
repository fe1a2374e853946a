export { looksLikeFurniture } from './cues/furniture.ts'
export { type KnownSection, knownSectionOf } from './known-names.ts'
export type * from './nodes.ts'
export { parseRawArticle } from './parse-raw-article.ts'
