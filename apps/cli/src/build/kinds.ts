// Stage: before the build. The kinds of output, by the name that `--only` takes.

/** A kind of output. */
export type Kind = 'json' | 'html' | 'pdf'

/** All kinds, in the order they are listed to a person. */
export const kinds: readonly Kind[] = ['pdf', 'html', 'json']
