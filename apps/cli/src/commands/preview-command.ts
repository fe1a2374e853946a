// Command: compendium preview.
import { startPreview } from '@compendium/preview'
import type { Compendium } from '@compendium/schema'
import { renderKind } from '../build/render-kind.ts'
import { resolveDate } from '../build/resolve-date.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Run `compendium preview`, until the process is told to stop.
 *
 * @param options
 *   The content folder and the port; a free one when left out.
 * @param terminal
 *   Where to write, and the environment.
 * @param stopped
 *   Resolves when the preview is to end; on Ctrl+C when left out.
 * @returns
 *   The exit code: 1 where it could not start.
 */
export async function runPreview(
  { content, port }: { content: string; port?: number },
  terminal: Terminal,
  stopped: () => Promise<unknown> = () => new Promise((resolve) => process.once('SIGINT', resolve)),
): Promise<number> {
  const epoch = terminal.environment.SOURCE_DATE_EPOCH
  const render = async (kind: 'pdf' | 'html', path: string, compendium: Compendium, inputs: Inputs) => {
    const date = resolveDate(epoch, inputs.editorsFiles)
    return (await renderKind(kind, { compendium, ...inputs, date })).files.get(path)!
  }
  try {
    const preview = await startPreview({
      content,
      ...(port !== undefined && { port }),
      renderers: {
        handout: async (compendium, inputs) =>
          (await render('pdf', 'handout.pdf', compendium, inputs)) as Uint8Array,
        quickReference: async (compendium, inputs) =>
          (await render('html', 'quick-reference.html', compendium, inputs)) as string,
      },
    })
    terminal.print(`${preview.url}  shows ${content}; Ctrl+C ends it.`)
    await stopped()
    await preview.close()
    return 0
  } catch (error) {
    terminal.error((error as Error).message)
    return 1
  }
}

type Inputs = Parameters<
  NonNullable<NonNullable<Parameters<typeof startPreview>[0]['renderers']>['handout']>
>[1]
