// Compile: says when something in the content folder was saved, once for saves that follow on each other.
import { basename, relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** Saves within this time are one change: programs write a file in several steps. */
const settleTime = 80

/**
 * Watch a content folder.
 *
 * @param folder The content folder.
 * @param onChange Called with the changed paths, inside the folder and with forward slashes, once they have settled.
 * @returns Resolves once the folder is watched, with a function that stops it.
 */
export async function watchFolder(
  folder: string,
  onChange: (paths: string[]) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => {
      const name = basename(path)
      return path !== folder && (name.startsWith('.') || name === 'node_modules')
    },
  })
  watcher.on('all', (_, path) => {
    changed.add(relative(folder, path).split(sep).join('/'))
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...changed].sort()
      changed.clear()
      onChange(paths)
    }, settleTime)
  })
  // A file that vanishes while it is looked at is no reason to stop watching.
  watcher.on('error', () => {})
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
