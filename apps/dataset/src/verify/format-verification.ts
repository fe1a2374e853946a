// Stage: verify. A verification as text for a terminal.
import type { Verification } from './verify-dataset.ts'

/**
 * Write a verification as `file:line:column error message rule` lines and a sum.
 *
 * @param verification What was proved.
 * @returns Text that ends in a line end.
 */
export function formatVerification({ documents, texts, places, faults }: Verification): string {
  const lines = faults.map(({ path, line, column, id, field, message, rule }) => {
    const place = line === null ? (path ?? id) : `${path}:${line}:${column}`
    return `${place} error ${id}${field ? ` ${field}` : ''}: ${message} ${rule}\n`
  })
  const sum = `${documents} articles unchanged, ${texts} texts and ${places} places hold, ${faults.length} faults\n`
  return `${lines.join('')}${sum}`
}
