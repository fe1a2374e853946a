// Render: body, style and script as one file that asks nothing of any network.
import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import { readOwnFile } from './read-own-file.ts'

let assets: { style: string; script: string; policy: string } | undefined

/**
 * Wraps a body into the page.
 * @param title title of the page
 * @param body HTML of the body
 * @returns the document; its policy allows only the style and the script that it carries
 */
export function assemblePage(title: string, body: string): string {
  assets ??= readAssets()
  const { style, script, policy } = assets
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${Handlebars.escapeExpression(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    body,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function readAssets(): NonNullable<typeof assets> {
  const style = readAsset('page.css')
  const script = readAsset('page.js')
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return { style, script, policy }
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function readAsset(name: string): string {
  // Neither file has a text that runs over lines, so its indentation can go.
  return readOwnFile(`assets/${name}`).trim().replace(/\n\s+/g, '\n')
}
