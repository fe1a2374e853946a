// Stage: read and write. Says in words why the operating system refused a file.

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links that lead in a circle',
  EIO: 'the disk could not be read',
  ENOTEMPTY: 'a folder stands in its place',
  EEXIST: 'something else stands in its place',
}

/**
 * Say in words why a file could not be read or written.
 *
 * @param error
 *   What a function of `node:fs` threw; anything that is not a system error is thrown again.
 * @returns
 *   A few words without the path, for a message to an editor.
 */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error
  return reasons[String(error.code)] ?? String(error.code)
}
