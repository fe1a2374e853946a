export { findFlatTable } from './find-flat-table.ts'
export { readFlatTable } from './read-flat-table.ts'
export { readFlatTableWithColumns } from './read-with-columns.ts'
export type { FlatCell, FlatReading, FlatRow, FlatTable, FlatTableContext, FoundFlatTable } from './types.ts'
