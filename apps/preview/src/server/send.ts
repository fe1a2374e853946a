// Server: answers, each with the headers that keep the page to itself.
import type { ServerResponse } from 'node:http'

/** What the page may load: its own files only. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
/** What an output may do inside the page: run its own script, without the page's origin. */
export const outputPolicy = "sandbox allow-scripts; frame-ancestors 'self'"
/** A PDF is shown by the browser's viewer, which a sandbox would stop. */
export const pdfPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"

/**
 * Answer a request.
 *
 * @param response The response; it is ended.
 * @param status Status of HTTP.
 * @param type Media type.
 * @param body The body.
 * @param policy Content security policy.
 */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy: string = pagePolicy,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
  response.end(body)
}

/**
 * Answer with JSON.
 *
 * @param response The response; it is ended.
 * @param status Status of HTTP.
 * @param value What to send.
 */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value))
}
