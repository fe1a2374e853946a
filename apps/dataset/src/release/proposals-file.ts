// Stage: release. The file in which a build proposes redirects to the editors.

/** Lost ids: those with a redirect to accept, and those that nothing is like. */
export interface Proposals {
  redirects: Record<string, { kind: 'moved' | 'split'; to: string[] }>
  gone: string[]
}

const head =
  '# Ids of the last build that are gone. Accept a redirect by moving its line to redirects.yaml.\n'

/**
 * Read the file of proposals.
 *
 * @param text Its text; null where there is none.
 * @returns The proposals; none where the text is not such a file.
 */
export async function readProposals(text: string | null): Promise<Proposals> {
  const { parse } = await import('yaml')
  const value = (text === null ? null : parse(text)) as Partial<Proposals> | null
  return { redirects: { ...value?.redirects }, gone: Array.isArray(value?.gone) ? value.gone : [] }
}

/**
 * Write the file of proposals.
 *
 * @param proposals The proposals.
 * @returns YAML; null where there is nothing to propose.
 */
export function writeProposals({ redirects, gone }: Proposals): string | null {
  const moved = Object.entries(redirects).map(([id, { kind, to }]) => {
    return `  ${JSON.stringify(id)}: { kind: ${kind}, to: ${JSON.stringify(to)} }\n`
  })
  if (moved.length === 0 && gone.length === 0) return null
  const lost = gone.map((id) => `  - ${JSON.stringify(id)}\n`)
  return [
    head,
    moved.length > 0 ? `redirects:\n${moved.join('')}` : '',
    lost.length > 0 ? `gone:\n${lost.join('')}` : '',
  ].join('')
}
