// Stage: render. Several kinds of output; one that fails does not take the others along.
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RenderedKindName } from './kinds.ts'
import { type Rendered, type RenderInput, renderKey, renderKind } from './render-kind.ts'

/** A kind that was rendered. */
export interface RenderedKind {
  kind: RenderedKindName
  result: Rendered
}

/** What was rendered last, by kind, with the key of what it was rendered from. */
export type LastRendered = Map<RenderedKindName, { key: string; result: Rendered }>

/** A kind whose renderer threw. */
export interface FailedKind {
  kind: RenderedKindName
  message: VFileMessage
  stack: string
}

/**
 * Render kinds of output, one after the other.
 *
 * @param kinds
 *   The kinds.
 * @param input
 *   What to render.
 * @param content
 *   The content folder, which a failure is reported at.
 * @param last
 *   What this process rendered last; a kind whose input is the same is not rendered again.
 * @returns
 *   What was rendered, and an error `renderer-failed` for each kind whose renderer threw.
 */
export async function renderKinds(
  kinds: readonly RenderedKindName[],
  input: RenderInput,
  content: string,
  last?: LastRendered,
): Promise<{ rendered: RenderedKind[]; failed: FailedKind[] }> {
  const rendered: RenderedKind[] = []
  const failed: FailedKind[] = []
  for (const kind of kinds) {
    try {
      const key = renderKey(kind, input)
      const found = last?.get(kind)
      const result = found?.key === key ? found.result : await renderKind(kind, input)
      last?.set(kind, { key, result })
      rendered.push({ kind, result })
    } catch (error) {
      const { message: why, stack = '' } = error instanceof Error ? error : new Error(String(error))
      const reason = `Unexpected failure of the ${kind} output, expected a file: ${why.split('\n', 1)[0]}`
      const note =
        'The other outputs are written, earlier ones of this kind stay. DEBUG=1 shows where it failed.'
      const message = report(new VFile({ path: content }), reason, {
        ruleId: 'renderer-failed',
        note,
        fatal: true,
      })
      failed.push({ kind, message, stack })
    }
  }
  return { rendered, failed }
}
