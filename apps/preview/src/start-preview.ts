// The whole job: compile, serve, watch.
import { randomBytes } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemReason } from '@compendium/corpus'
import { type CompleteEditorsFiles, createCompiler } from './compile/compile-folder.ts'
import { watchFolder } from './compile/watch-folder.ts'
import { type AnswerContext, answer } from './server/answer.ts'
import { readAssets } from './server/assets.ts'
import { checkRequest } from './server/check-request.ts'
import { createEventStream } from './server/event-stream.ts'
import { createState, type Renderers } from './server/preview-state.ts'
import { sendJson } from './server/send.ts'

/** What to preview, and where. */
export interface PreviewOptions {
  /** The content folder. */
  content: string
  /** Port to listen on; a free one when left out. */
  port?: number
  /** The preview never listens to other machines. */
  host?: '127.0.0.1'
  /** What feeds the tabs beside the reading. */
  renderers?: Renderers
  /** Adds the editors' files that a build uses beside those of the folder; none when left out. */
  completeEditorsFiles?: CompleteEditorsFiles
}

/** A running preview. */
export interface Preview {
  /** Address of the page. */
  url: string
  /** Stop it: open pages are let go, the port is free afterwards. */
  close(): Promise<void>
}

/**
 * Start a preview of a content folder.
 *
 * @param options Folder, port and renderers.
 * @returns The running preview. Rejects with a sentence where the folder cannot be read or the port is in use.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { content, port = 0, host = '127.0.0.1', renderers = {} } = options
  const complete = options.completeEditorsFiles ?? (async (files) => files)
  const folder = await realpath(content).catch((error: unknown) => {
    throw new Error(
      `Unexpected content folder \`${content}\`, expected one that can be read: ${systemReason(error)}`,
      { cause: error },
    )
  })
  const token = randomBytes(24).toString('base64url')
  const [state, assets] = await Promise.all([
    createState(createCompiler(folder, complete), renderers),
    readAssets(token),
  ])
  const events = createEventStream()
  const tabs = (['handout', 'quickReference'] as const).filter((kind) => renderers[kind])
  const context: AnswerContext = { folder, token, state, assets, events, tabs }
  const hosts = new Set<string>()
  const server = createServer((request, response) => {
    const refusal = checkRequest(request, hosts)
    if (refusal) {
      request.resume()
      return sendJson(response, refusal.status, { status: 'refused', reason: refusal.reason })
    }
    answer(request, response, context).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      if (response.headersSent) response.destroy()
      else sendJson(response, 500, { status: 'refused', reason })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      events.close()
      const inUse = error.code === 'EADDRINUSE'
      reject(
        inUse ? new Error(`Unexpected port ${port} in use, expected a free one`, { cause: error }) : error,
      )
    })
    server.listen(port, host, resolve)
  })
  const address = `${host}:${(server.address() as AddressInfo).port}`
  hosts.add(address).add(address.replace(host, 'localhost'))
  const stopWatching = await watchFolder(folder, async (paths) => {
    await state.refresh()
    events.tell('change', { version: state.version, paths })
  })
  return {
    url: `http://${address}/`,
    async close() {
      await stopWatching()
      events.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
