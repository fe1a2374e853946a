export {
  type BuildRecord,
  type KindRecord,
  outputsIntact,
  readBuildRecord,
  writeBuildRecord,
} from './build-record.ts'
export { type Decoded, decodeText } from './decode-text.ts'
export { type CorpusListing, listCorpus } from './list-corpus.ts'
export { openParseCache, type ParseCache } from './parse-cache.ts'
export { type Corpus, type ReadCorpusOptions, readCorpus } from './read-corpus.ts'
export { type FileStamp, keyOfStamps, type Stamps, stampFiles } from './stamp-files.ts'
export { systemReason } from './system-reason.ts'
export { stateFolder, writeOutputs } from './write-outputs.ts'
