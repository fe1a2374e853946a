import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type PreviewOptions, startPreview } from '@compendium/preview'
import { expect, onTestFinished, test, vi } from 'vitest'
import { article } from './support/article.ts'
import { contentFolder } from './support/content-folder.ts'
import { ask, tokenOf } from './support/request.ts'

async function start(options: Partial<PreviewOptions> = {}): Promise<{ url: string; folder: string }> {
  const folder = options.content ?? (await contentFolder())
  const preview = await startPreview({ ...options, content: folder })
  onTestFinished(() => preview.close())
  return { url: preview.url, folder }
}

/** Resolves with the data of the next change that the page is told of. */
function nextChange(url: string): {
  opened: Promise<void>
  change: Promise<{ version: number; paths: string[] }>
} {
  let tellOpened = () => {}
  const opened = new Promise<void>((resolve) => {
    tellOpened = resolve
  })
  const change = new Promise<{ version: number; paths: string[] }>((resolve, reject) => {
    const stream = request(`${url}events`, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
        tellOpened()
        const data = /event: change\ndata: (.*)\n\n/.exec(text)?.[1]
        if (!data) return
        stream.destroy()
        resolve(JSON.parse(data))
      })
    })
    stream.on('error', (error: NodeJS.ErrnoException) => error.code !== 'ECONNRESET' && reject(error))
    stream.end()
  })
  return { opened, change }
}

async function changeAfter(url: string, save: () => Promise<unknown>) {
  const { opened, change } = nextChange(url)
  await opened
  await save()
  return change
}

test('serves the page under a policy that allows nothing but its own files', async () => {
  const { url } = await start()
  const { status, headers, text } = await ask(url, '/')
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self'/,
  )
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(text).not.toMatch(/<script>|style=|onclick=|https?:/)
})

test('describes an article: every character of it is on the page, each claim in the reading', async () => {
  const { url } = await start()
  const view = JSON.parse((await ask(url, '/api/article?id=iron')).text)
  const lines: { runs: { text: string; key: number | null; mark: string | null }[] }[] = view.lines
  expect(lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')).toBe(article)
  const keys = new Set<number>(
    view.blocks.flatMap((block: { rows: { pieces: { key: number }[] }[] }) =>
      block.rows.flatMap(({ pieces }) => pieces.map(({ key }) => key)),
    ),
  )
  const claimed = new Set(lines.flatMap(({ runs }) => runs.flatMap(({ key }) => key ?? [])))
  expect([...claimed].filter((key) => !keys.has(key))).toEqual([])
  const kinds = new Set(view.blocks.map(({ kind }: { kind: string }) => kind))
  for (const kind of [
    'heading',
    'paragraph',
    'pullQuote',
    'list',
    'table',
    'definition',
    'reference',
    'furniture',
  ])
    expect(kinds).toContain(kind)
  const marked = lines.flatMap(({ runs }) => runs.filter(({ mark }) => mark === 'finding'))
  expect(marked.map(({ text }) => text).join(' ')).toContain('3 months')
  expect(view.doubts).toMatchObject([{ rule: 'glossary-teaser', line: 50 }])
})

test('gives the JSON of an entity, and says so where there is none', async () => {
  const { url } = await start()
  expect(JSON.parse((await ask(url, '/api/entity?id=term:ferritin')).text)).toMatchObject({
    term: 'ferritin',
  })
  expect(await ask(url, '/api/entity?id=term:copper')).toMatchObject({ status: 404 })
  expect(await ask(url, '/api/article?id=../iron')).toMatchObject({ status: 404 })
  expect(await ask(url, '/copper')).toMatchObject({ status: 404 })
})

test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
  'refuses the host %j',
  async (host) => {
    const { url } = await start()
    for (const path of ['/', '/api/state', '/events', '/page.css'])
      expect(await ask(url, path, { headers: { host } })).toMatchObject({ status: 403 })
  },
)

test('answers to localhost too, at its own port', async () => {
  const { url } = await start()
  expect(await ask(url, '/', { headers: { host: `localhost:${new URL(url).port}` } })).toMatchObject({
    status: 200,
  })
})

test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
  'refuses the origin %j for reading and for writing',
  async (origin) => {
    const { url, folder } = await start()
    const token = await tokenOf(url)
    const headers = { origin, 'content-type': 'application/json', 'x-preview-token': token }
    expect(await ask(url, '/api/state', { headers: { origin } })).toMatchObject({ status: 403 })
    const body = correctionBody()
    expect(await ask(url, '/api/corrections', { method: 'POST', headers, body })).toMatchObject({
      status: 403,
    })
    await expect(readFile(join(folder, 'articles/iron.corrections.yaml'))).rejects.toThrow(/ENOENT/)
  },
)

test('refuses what a browser says another site asked for', async () => {
  const { url } = await start()
  for (const site of ['cross-site', 'same-site'])
    expect(await ask(url, '/api/state', { headers: { 'sec-fetch-site': site } })).toMatchObject({
      status: 403,
    })
  expect(await ask(url, '/', { headers: { 'sec-fetch-site': 'none' } })).toMatchObject({ status: 200 })
})

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/a/..',
  '//etc/passwd',
  '/..\\x',
  '/%00',
  '/%',
  '*',
  'http://evil.example/',
])('refuses the path %s', async (path) => {
  const { url } = await start()
  expect(await ask(url, path)).toMatchObject({ status: 400 })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD'])('refuses %s', async (method) => {
  const { url } = await start()
  expect(await ask(url, '/', { method })).toMatchObject({ status: 405 })
  if (method !== 'POST') expect(await ask(url, '/api/corrections', { method })).toMatchObject({ status: 405 })
})

function correctionBody(expectedHash: string | null = null): string {
  const correction = { quote: 'Members who care for their marrow', definition: 'teaser' }
  return JSON.stringify({ article: 'articles/iron.txt', correction, expectedHash })
}

test('writes a correction for the page, and answers a second one with both texts', async () => {
  const { url, folder } = await start()
  const headers = { 'content-type': 'application/json', 'x-preview-token': await tokenOf(url) }
  const sent = { method: 'POST', headers, body: correctionBody() }
  expect(await ask(url, '/api/corrections', sent)).toMatchObject({ status: 200 })
  const text = await readFile(join(folder, 'articles/iron.corrections.yaml'), 'utf8')
  expect(text).toContain('definition: teaser')
  const second = await ask(url, '/api/corrections', sent)
  expect(second.status).toBe(409)
  expect(JSON.parse(second.text)).toMatchObject({ status: 'conflict', onDisk: text })
})

test.each([
  ['no token', {}, correctionBody(), 403],
  ['a wrong token', { 'x-preview-token': 'x'.repeat(32) }, correctionBody(), 403],
  ['a form', { 'content-type': 'text/plain' }, correctionBody(), 415],
  ['half a body', {}, '{"article":', 400],
  ['no correction', {}, '{"article":"articles/iron.txt","expectedHash":null}', 400],
  ['a path out of the folder', {}, correctionBody().replace('articles/iron', '../../iron'), 422],
  ['a body without end', {}, `"${'x'.repeat(300_000)}"`, 413],
])('refuses a correction with %s', async (what, headers, body, status) => {
  const { url, folder } = await start()
  const token = what === 'no token' ? '' : await tokenOf(url)
  const all = { 'content-type': 'application/json', 'x-preview-token': token, ...headers }
  expect(await ask(url, '/api/corrections', { method: 'POST', headers: all, body })).toMatchObject({ status })
  await expect(readFile(join(folder, 'articles/iron.corrections.yaml'))).rejects.toThrow(/ENOENT/)
})

test('a token is good for one start only', async () => {
  const { url, folder } = await start()
  const other = await start({ content: folder })
  expect(await tokenOf(url)).not.toBe(await tokenOf(other.url))
})

test('tells the page of a save, and shows what was saved', async () => {
  const { url, folder } = await start()
  const path = join(folder, 'articles/iron.txt')
  const change = await changeAfter(url, () => writeFile(path, article.replace('In Summary', 'At a Glance')))
  expect(change).toEqual({ version: 2, paths: ['articles/iron.txt'] })
  expect((await ask(url, '/api/article?id=iron')).text).toContain('At a Glance')
})

test('goes on when an article is renamed, half saved or gone, and when YAML is half typed', async () => {
  const { url, folder } = await start()
  const state = async () => JSON.parse((await ask(url, '/api/state')).text)
  const articles = join(folder, 'articles')
  // A busy machine may tell of a rename as of two changes: what counts is what the page shows in the end.
  const after = async (change: Promise<unknown>, holds: () => Promise<void>) => {
    await change
    await vi.waitFor(holds, { timeout: 10_000 })
  }
  await after(rename(join(articles, 'iron.txt'), join(articles, 'steel.txt')), async () =>
    expect((await state()).articles).toEqual([{ id: 'steel', path: 'articles/steel.txt', doubts: 1 }]),
  )
  expect(await ask(url, '/api/article?id=iron')).toMatchObject({ status: 404 })
  const half = writeFile(join(articles, 'steel.corrections.yaml'), 'corrections:\n  - quote: "Iron')
  await after(half, async () =>
    expect((await state()).messages).toContainEqual(
      expect.objectContaining({
        file: 'articles/steel.corrections.yaml',
        ruleId: 'yaml-syntax',
        severity: 'error',
      }),
    ),
  )
  await after(writeFile(join(articles, 'steel.txt'), article.slice(0, 200)), async () =>
    expect((await state()).articles).toMatchObject([{ id: 'steel', doubts: 0 }]),
  )
  expect(await ask(url, '/api/article?id=steel')).toMatchObject({ status: 200 })
  await after(rm(join(articles, 'steel.txt')), async () =>
    expect(await state()).toMatchObject({ articles: [], fault: null }),
  )
  expect((await state()).messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('content-folder')
  await after(writeFile(join(articles, 'iron.txt'), article), async () =>
    expect(await ask(url, '/api/article?id=iron')).toMatchObject({ status: 200 }),
  )
}, 60_000)

test('shows the outputs that it was given renderers for, each rendered once for a content', async () => {
  let rendered = 0
  const { url, folder } = await start({
    renderers: {
      handout: async ({ documents }, { sources }) => {
        rendered++
        return Buffer.from(`%PDF ${documents.length} ${sources[0]?.path}`)
      },
    },
  })
  const pdf = await ask(url, '/handout.pdf')
  expect(pdf).toMatchObject({ status: 200, text: '%PDF 1 articles/iron.txt' })
  expect(pdf.headers['content-type']).toBe('application/pdf')
  await ask(url, '/handout.pdf')
  expect(rendered).toBe(1)
  expect(await ask(url, '/quick-reference.html')).toMatchObject({ status: 404 })
  await changeAfter(url, () => writeFile(join(folder, 'glossary.yaml'), 'terms: []\n'))
  await ask(url, '/handout.pdf')
  expect(rendered).toBe(2)
})

test('reads the editors’ files that a build adds to those of the folder', async () => {
  const text = 'medicines: [{ id: oral-iron, name: oral iron, names: [Two tablets] }]\n'
  const { url } = await start({
    completeEditorsFiles: async (files) => [...files, { path: 'vocabulary.yaml', text }],
  })
  expect(JSON.parse((await ask(url, '/api/state')).text).entities).toContain('med:oral-iron')
})

test('keeps an output to itself, and says why one could not be made', async () => {
  const { url } = await start({
    renderers: {
      handout: () => Promise.reject(new Error('no paper')),
      quickReference: ({ documents }) => `<p>${documents.length}</p>`,
    },
  })
  const page = await ask(url, '/quick-reference.html')
  expect(page.headers['content-security-policy']).toMatch(/^sandbox allow-scripts;/)
  expect(page.text).toBe('<p>1</p>')
  const handout = await ask(url, '/handout.pdf')
  expect(handout).toMatchObject({ status: 500, text: 'This output could not be made: no paper' })
})

test('says in a sentence that a port is in use, and that there is no folder', async () => {
  const { url, folder } = await start()
  const port = Number(new URL(url).port)
  await expect(startPreview({ content: folder, port })).rejects.toThrow(
    `Unexpected port ${port} in use, expected a free one`,
  )
  await expect(startPreview({ content: join(folder, 'copper') })).rejects.toThrow(/no such file or folder$/)
})

test('lets go of open pages and of its port', async () => {
  const folder = await contentFolder()
  const preview = await startPreview({ content: folder })
  const port = Number(new URL(preview.url).port)
  const { opened } = nextChange(preview.url)
  await opened
  await preview.close()
  const again = await startPreview({ content: folder, port })
  expect(again.url).toBe(preview.url)
  await again.close()
})

test('is deaf to other machines', async () => {
  const { url } = await start()
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')
  if (!outer) return
  const refused = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: outer.address, port: Number(new URL(url).port) })
    socket.on('connect', () => resolve(false)).on('error', () => resolve(true))
  })
  expect(refused).toBe(true)
})
