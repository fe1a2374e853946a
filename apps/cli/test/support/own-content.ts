// The content of this repository, for tests that build it or edit a copy of it.
import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openFolder } from '../terminal.ts'

const ownContent = fileURLToPath(new URL('../../../../content', import.meta.url))

/** A temporary folder that commands run on, with a copy of the content. */
export async function openOwnContent() {
  const folder = await openFolder()
  await cp(ownContent, folder.content, { recursive: true })
  return folder
}
