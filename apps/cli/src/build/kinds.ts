// Stage: before the build. The kinds of output, by the name that `--only` takes.

/** A kind of output that is rendered from the whole compendium. */
export type RenderedKindName = 'json' | 'html' | 'pdf'

/** A kind of output: `parts` is the dataset in a file an article, for corpora that do not fit into memory. */
export type Kind = RenderedKindName | 'parts'

/** The kinds that are built where nothing else is asked for, in the order they are listed to a person. */
export const kinds: readonly RenderedKindName[] = ['pdf', 'html', 'json']
