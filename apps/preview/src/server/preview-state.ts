// Server: the newest snapshot of the content, and what was rendered of it.
import type { ArticleSource, Compendium, EditorsFile } from '@compendium/schema'
import type { Compiler, Snapshot } from '../compile/compile-folder.ts'

/** What a renderer may need beside the compendium. */
export interface RendererInputs {
  sources: readonly ArticleSource[]
  editorsFiles: readonly EditorsFile[]
}

/** The renderers that feed the tabs; a tab without one is left out. */
export interface Renderers {
  /** Gives the handout as PDF. */
  handout?: (compendium: Compendium, inputs: RendererInputs) => Promise<Uint8Array>
  /** Gives the quick reference as one HTML page. */
  quickReference?: (compendium: Compendium, inputs: RendererInputs) => string | Promise<string>
}

/** The state that all requests share. */
export interface PreviewState {
  snapshot: Snapshot
  /** Raised with every compilation. */
  version: number
  /** Why the newest content could not be compiled; the snapshot is then an older one. Null where it could. */
  fault: string | null
  /** Compile the content again; calls that come while one runs share the next one. */
  refresh(): Promise<void>
  /** An output of the snapshot, rendered once. */
  render<Kind extends keyof Renderers>(kind: Kind): Promise<string | Uint8Array>
}

/**
 * Make the state of a preview.
 *
 * @param compile Compiles the content folder.
 * @param renderers The renderers of the tabs.
 * @returns The state with its first snapshot.
 */
export async function createState(compile: Compiler, renderers: Renderers): Promise<PreviewState> {
  let running: Promise<void> | null = null
  let waiting: Promise<void> | null = null
  let rendered = new Map<keyof Renderers, Promise<string | Uint8Array>>()
  const state: PreviewState = {
    snapshot: await compile(),
    version: 1,
    fault: null,
    async refresh() {
      if (!running) {
        running = compileOnce().finally(() => {
          running = null
        })
        return running
      }
      waiting ??= running.then(() => {
        waiting = null
        return state.refresh()
      })
      return waiting
    },
    render(kind) {
      const known = rendered.get(kind)
      if (known) return known
      const { compendium, sources, editorsFiles } = state.snapshot
      const renderer = renderers[kind]
      const output = (async () => {
        if (!renderer) throw new Error('Unexpected output, expected one that the preview was started with')
        return await renderer(compendium, { sources, editorsFiles })
      })()
      rendered.set(kind, output)
      return output
    },
  }
  async function compileOnce(): Promise<void> {
    try {
      state.snapshot = await compile()
      state.fault = null
      rendered = new Map()
    } catch (error) {
      state.fault = error instanceof Error ? error.message : String(error)
    }
    state.version++
  }
  return state
}
