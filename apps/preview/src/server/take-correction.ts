// Server: a correction that the page sends, checked for its shape and its token, then written.
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Correction } from '../corrections/correction.ts'
import { writeCorrection } from '../corrections/write-correction.ts'
import { readBody } from './read-body.ts'
import { sendJson } from './send.ts'

const statusOf = { written: 200, conflict: 409, refused: 422 } as const

/**
 * Take a correction.
 *
 * @param request A POST with JSON `{ article, correction, expectedHash }` and the token of this start.
 * @param response Gets 200 with the text written, 409 with both texts, 422 with the reason, or a refusal; ended.
 * @param folder The content folder.
 * @param token The token of this start.
 */
export async function takeCorrection(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  token: string,
): Promise<void> {
  const refuse = (status: number, reason: string) => sendJson(response, status, { status: 'refused', reason })
  if (!isSame(String(request.headers['x-preview-token'] ?? ''), token))
    return refuse(403, 'Unexpected token, expected that of the page. Reload the page.')
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? ''))
    return refuse(415, 'Unexpected media type, expected application/json')
  const body = await readBody(request)
  if (body === null) return refuse(413, 'Unexpected length of the correction, expected at most 256 kB')
  const asked = readAsked(body)
  if (!asked) return refuse(400, 'Unexpected body, expected `article`, `correction` and `expectedHash`')
  const outcome = await writeCorrection(folder, asked.article, asked.correction, asked.expectedHash)
  sendJson(response, statusOf[outcome.status], outcome)
}

interface Asked {
  article: string
  correction: Correction
  expectedHash: string | null
}

/** The fields of the correction itself are checked by the schema of its file, before it is written. */
function readAsked(body: string): Asked | null {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { article, correction, expectedHash } = value as Record<string, unknown>
  const isHash = expectedHash === null || typeof expectedHash === 'string'
  const isCorrection =
    typeof correction === 'object' &&
    correction !== null &&
    'quote' in correction &&
    typeof correction.quote === 'string'
  if (typeof article !== 'string' || !isHash || !isCorrection) return null
  return { article, correction: correction as Correction, expectedHash }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
