// Server: the body of a request, as far as one may be long.
import type { IncomingMessage } from 'node:http'

/** Bytes that a correction may have. */
const mostBytes = 256 * 1024

/**
 * Read the body of a request as text.
 *
 * @param request The request.
 * @returns The text; null where it is too long.
 */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= mostBytes) chunks.push(chunk)
  }
  return bytes > mostBytes ? null : Buffer.concat(chunks).toString('utf8')
}
