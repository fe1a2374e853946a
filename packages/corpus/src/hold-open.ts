// Stage: write. Files that are about to be replaced, held open: to free their blocks takes longer than to replace them, and the
// system does it when nobody has them open any more.
import { closeSync, constants, openSync } from 'node:fs'

/** A process may have some hundreds of files open. */
const mostHeld = 100

/**
 * Hold files open; on Windows, which replaces no file that is open, none.
 *
 * @param paths
 *   Files; one that is not there is left out, and so are those beyond the hundredth.
 * @returns
 *   Lets go of them.
 */
export function holdOpen(paths: readonly string[]): () => void {
  const held = process.platform === 'win32' ? [] : paths.slice(0, mostHeld).flatMap(open)
  return () => {
    for (const file of held.splice(0)) closeSync(file)
  }
}

function open(path: string): number[] {
  try {
    // A pipe that somebody put in the place of a file would wait for a writer.
    return [openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)]
  } catch {
    return []
  }
}
