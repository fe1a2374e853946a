export {
  type BuildRecord,
  identifyBuildRecord,
  type KeptStamps,
  type KindRecord,
  keepStamps,
  outputsIntact,
  readBuildRecord,
  readStamps,
} from './build-record.ts'
export { hasOpenCommit, type Later, recoverOutputs } from './commit-outputs.ts'
export { type Decoded, decodeText } from './decode-text.ts'
export { readHashed, writeHashed } from './hashed-file.ts'
export { type CorpusListing, listCorpus } from './list-corpus.ts'
export { clearStaleLock, type FolderLock, type LockHolder, lockFolder } from './lock-folder.ts'
export { openParseCache, type ParseCache } from './parse-cache.ts'
export {
  type Corpus,
  type OpenCorpus,
  openCorpus,
  type ReadCorpusOptions,
  readCorpus,
} from './read-corpus.ts'
export { corpusRules } from './rules.ts'
export { type OutputContent, type StagedOutputs, stageOutputs } from './stage-outputs.ts'
export {
  type FileHash,
  type FileStamp,
  keyOfStamps,
  type Stamps,
  stampFiles,
  stampWritten,
  unreadable,
} from './stamp-files.ts'
export { stateFolder } from './state-folder.ts'
export { systemReason } from './system-reason.ts'
export { writeAtomically } from './write-atomically.ts'
export { writeOutputs } from './write-outputs.ts'
