// What goes into the parse: a decoded file. Reading it from disk is not this package's job.

/** A decoded article. */
export interface ArticleSource {
  /** Path inside the content folder, with forward slashes. */
  path: string
  /** The decoded file, byte order mark and line ends as they are. */
  text: string
  mediaType: 'text/plain' | 'text/markdown'
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  sha256: string
  /** Size of the file in bytes. */
  bytes: number
}
