// Server: who may ask for what. Refuses everything that does not come from the preview's own page.
import type { IncomingMessage } from 'node:http'

/** A refusal: the status of HTTP and a sentence. */
export interface Refusal {
  status: number
  reason: string
}

/** The one address that takes a correction. */
export const correctionsRoute = '/api/corrections'

/**
 * Check a request before anything is looked up.
 *
 * @param request The request.
 * @param hosts Values of the Host header that name this server.
 * @returns Why it is refused; null where it may go on.
 */
export function checkRequest(request: IncomingMessage, hosts: ReadonlySet<string>): Refusal | null {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers
  // A name that was pointed at this machine by somebody else arrives with that name as its host.
  if (!hosts.has(host)) return { status: 403, reason: 'Unexpected host, expected the address of the preview' }
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, reason: 'Unexpected origin, expected the page of the preview' }
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, reason: 'Unexpected request from another site, expected the page of the preview' }
  const path = (request.url ?? '').split('?', 1)[0]!
  if (!isPlainPath(path)) return { status: 400, reason: 'Unexpected path, expected one without `..`' }
  const wanted = path === correctionsRoute ? 'POST' : 'GET'
  if (request.method !== wanted) return { status: 405, reason: `Unexpected method, expected ${wanted}` }
  return null
}

function isPlainPath(path: string): boolean {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return false
  }
  return decoded.startsWith('/') && !/\.\.|\/\/|[\\%\0]/.test(decoded)
}
