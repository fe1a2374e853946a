// The names of files that hold one entity.

/** Names that no file has on Windows, whatever its ending. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Name the file of an entity. Ids of documents are slugs, which differ in more than case or normal form, hold no sign but
 * hyphens and are far shorter than a name may be.
 *
 * @param id Id of a document.
 * @returns The id; with a hyphen after it, which no id has, where Windows reserves the name.
 */
export function fileNameOf(id: string): string {
  return reservedName.test(id) ? `${id}-` : id
}
