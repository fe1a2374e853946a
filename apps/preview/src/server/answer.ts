// Server: the addresses of the preview and what each answers.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { openDoubts } from '../corrections/open-doubts.ts'
import { proposeCorrections } from '../corrections/propose-corrections.ts'
import { describeArticle } from '../view/describe-article.ts'
import { findEntity, listEntityIds } from '../view/find-entity.ts'
import { claimKinds, markKinds } from '../view/kinds.ts'
import type { Asset } from './assets.ts'
import { correctionsRoute } from './check-request.ts'
import type { EventStream } from './event-stream.ts'
import type { PreviewState, Renderers } from './preview-state.ts'
import { outputPolicy, pdfPolicy, send, sendJson } from './send.ts'
import { takeCorrection } from './take-correction.ts'

/** What the answers are made from. */
export interface AnswerContext {
  folder: string
  token: string
  state: PreviewState
  assets: ReadonlyMap<string, Asset>
  events: EventStream
  /** Outputs that there is a tab for. */
  tabs: readonly (keyof Renderers)[]
}

/**
 * Answer a request that passed its checks.
 *
 * @param request The request.
 * @param response The response; ended, but for the stream of events.
 * @param context What the answers are made from.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  context: AnswerContext,
): Promise<void> {
  const { state, assets, events, folder, token } = context
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview')
  const id = searchParams.get('id') ?? ''
  const missing = (what: string) =>
    sendJson(response, 404, { reason: `Unexpected ${what}, expected one that there is` })
  const asset = assets.get(pathname)
  if (asset) return send(response, 200, asset.type, asset.body)
  switch (pathname) {
    case '/events':
      return events.add(response)
    case '/api/state':
      return sendJson(response, 200, describeState(context))
    case '/api/article': {
      const view = describeArticle(state.snapshot, id)
      return view ? sendJson(response, 200, view) : missing(`article \`${id}\``)
    }
    case '/api/entity': {
      const entity = findEntity(state.snapshot.compendium, id)
      return entity ? sendJson(response, 200, entity) : missing(`entity \`${id}\``)
    }
    case '/api/proposals': {
      const article = state.snapshot.articles.get(id)
      const offset = Number(searchParams.get('offset'))
      if (!article || !Number.isInteger(offset)) return missing(`article \`${id}\``)
      return sendJson(response, 200, proposeCorrections(article.parsed, { rule: 'line', place: { offset } }))
    }
    case correctionsRoute:
      return takeCorrection(request, response, folder, token)
    case '/handout.pdf':
      return sendOutput(response, context, 'handout')
    case '/quick-reference.html':
      return sendOutput(response, context, 'quickReference')
    default:
      return missing('address')
  }
}

function describeState({ state, tabs }: AnswerContext) {
  const { snapshot, version, fault } = state
  return {
    version,
    fault,
    tabs,
    legend: { claims: claimKinds, marks: markKinds },
    counts: snapshot.compendium.meta.counts,
    articles: [...snapshot.articles.values()].map(({ source, parsed, corrections }) => ({
      id: parsed.document.id,
      path: source.path,
      doubts: openDoubts(parsed, corrections.text).length,
    })),
    entities: listEntityIds(snapshot.compendium),
    messages: snapshot.messages,
  }
}

async function sendOutput(
  response: ServerResponse,
  { state, tabs }: AnswerContext,
  kind: keyof Renderers,
): Promise<void> {
  if (!tabs.includes(kind))
    return sendJson(response, 404, { reason: 'The preview was started without this output.' })
  const isPdf = kind === 'handout'
  try {
    const body = await state.render(kind)
    const type = isPdf ? 'application/pdf' : 'text/html; charset=utf-8'
    send(response, 200, type, body, isPdf ? pdfPolicy : outputPolicy)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    send(response, 500, 'text/plain; charset=utf-8', `This output could not be made: ${reason}`, outputPolicy)
  }
}
