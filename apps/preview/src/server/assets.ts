// Server: the files of the page, by name; no other file of the disk is ever sent.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

// Found by the name of the package: a bundle of this file lies elsewhere.
const own = pathToFileURL(createRequire(import.meta.url).resolve('@compendium/preview/package.json'))
const folder = new URL('assets/', own)
const types = {
  'page.css': 'text/css; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'dom.js': 'text/javascript; charset=utf-8',
  'panes.js': 'text/javascript; charset=utf-8',
  'light.js': 'text/javascript; charset=utf-8',
  'settle.js': 'text/javascript; charset=utf-8',
  'doubts.js': 'text/javascript; charset=utf-8',
  'tabs.js': 'text/javascript; charset=utf-8',
} as const

/** A file of the page. */
export interface Asset {
  type: string
  body: string
}

/**
 * Read the files of the page.
 *
 * @param token Written into the page, so that its own script can send it back.
 * @returns Files by the path that they are asked for.
 */
export async function readAssets(token: string): Promise<ReadonlyMap<string, Asset>> {
  const read = (name: string) => readFile(new URL(name, folder), 'utf8')
  const page = (await read('page.html')).replace('{{token}}', token)
  const assets = new Map([['/', { type: 'text/html; charset=utf-8', body: page }]])
  for (const [name, type] of Object.entries(types)) assets.set(`/${name}`, { type, body: await read(name) })
  return assets
}
