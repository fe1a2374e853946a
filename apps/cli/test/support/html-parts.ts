// The tags of an HTML page with their attributes, for tests; enough for pages whose texts are escaped.

/** A start tag. */
export interface Tag {
  name: string
  attributes: [name: string, value: string][]
}

const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi
const attribute = /([^\s=]+)(?:="([^"]*)")?/g

/** The start tags of a page and what is left of it without tags, comments, style and script. */
export function readHtml(html: string): {
  tags: Tag[]
  text: string
  raw: Record<'script' | 'style', string[]>
} {
  const raw: Record<'script' | 'style', string[]> = { script: [], style: [] }
  const plain = html.replace(
    /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g,
    (_, name: 'script' | 'style', more, body) => {
      raw[name].push(body)
      return `<${name}${more}></${name}>`
    },
  )
  const tags: Tag[] = []
  const text = plain.replace(startTag, (_, name: string, more: string) => {
    tags.push({
      name: name.toLowerCase(),
      attributes: [...more.matchAll(attribute)].map(([, key, value]) => [key!.toLowerCase(), value ?? '']),
    })
    return ' '
  })
  return { tags, text: text.replace(/<\/[a-z][a-z0-9-]*>|^<!doctype html>/gi, ' '), raw }
}

/** An attribute's value with its entities read. */
export function decodeEntities(value: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) =>
    name ? (named[name] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}
