// Test kit: requests with any header and any path, which `fetch` would put right.
import { type OutgoingHttpHeaders, request } from 'node:http'

/** An answer. */
export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** Ask a server. */
export function ask(
  url: string,
  path: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const { method = 'GET', headers = {}, body } = options
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The token that the page carries. */
export async function tokenOf(url: string): Promise<string> {
  return /name="preview-token" content="([^"]+)"/.exec((await ask(url, '/')).text)?.[1] ?? ''
}
