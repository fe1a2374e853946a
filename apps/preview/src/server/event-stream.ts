// Server: tells open pages that the content has changed, by Server-Sent Events.
import type { ServerResponse } from 'node:http'

/** Milliseconds between signs of life, so that a closed page is noticed. */
const beat = 20_000

/** The open pages. */
export interface EventStream {
  /** Take a page in; its response stays open. */
  add(response: ServerResponse): void
  /** Tell every page. */
  tell(event: string, value: unknown): void
  close(): void
}

/** Make a stream of events without pages. */
export function createEventStream(): EventStream {
  const pages = new Set<ServerResponse>()
  const timer = setInterval(() => {
    for (const page of pages) page.write(': here\n\n')
  }, beat)
  timer.unref()
  return {
    add(response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      response.write('retry: 500\n\n')
      pages.add(response)
      response.on('close', () => pages.delete(response))
    },
    tell(event, value) {
      for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`)
    },
    close() {
      clearInterval(timer)
      for (const page of pages) page.end()
    },
  }
}
