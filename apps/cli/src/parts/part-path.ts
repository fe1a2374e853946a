// Stage: write. Where the part of an article lies.
import { fileNameOf } from '@compendium/schema'

/**
 * Tell where the part of a document lies.
 *
 * @param id
 *   Id of the document.
 * @returns
 *   Path inside the output folder: `parts/documents/<id>.json`, with a hyphen after an id that Windows reserves.
 */
export function partPath(id: string): string {
  return `parts/documents/${fileNameOf(id)}.json`
}
