// A third, small entry: what to call documents and their files, without the parser.
export { fileNameOf } from './entities/file-name-of.ts'
export { titleOf } from './entities/title-of.ts'
