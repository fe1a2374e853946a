// A well-formedness scan of the XML in an XMP packet; enough for metadata, no DTD.

/** An element with the text directly inside it. */
export interface XmlElement {
  name: string
  attributes: Map<string, string>
  text: string
  parent: XmlElement | null
}

const namePattern = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy
const attributePattern = /\s+([\p{L}_:][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Read the elements of an XML text.
 *
 * @param xml
 *   The text.
 * @returns
 *   All elements in document order.
 * @throws
 *   A `SyntaxError` that names the first place where the text is not well-formed.
 */
export function parseXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = []
  let open = null as XmlElement | null
  let index = 0
  while (index < xml.length) {
    const next = xml.indexOf('<', index)
    const text = decode(xml.slice(index, next < 0 ? xml.length : next), index)
    if (open) open.text += text
    else if (/[^\s\uFEFF]/u.test(text)) throw fault('text outside of the root element', index)
    if (next < 0) break
    index = readMarkup(next)
  }
  if (open) throw fault(`<${open.name}> is not closed`, xml.length)
  if (elements.length === 0) throw fault('no element', 0)
  return elements

  function readMarkup(start: number): number {
    if (xml.startsWith('<!--', start)) return after('-->', start)
    if (xml.startsWith('<?', start)) return after('?>', start)
    if (xml.startsWith('<![CDATA[', start)) {
      const end = after(']]>', start)
      if (open) open.text += xml.slice(start + 9, end - 3)
      return end
    }
    const closing = xml.startsWith('</', start)
    const name = matchAt(namePattern, start + (closing ? 2 : 1))?.[0]
    if (!name) throw fault('"<" that starts no tag', start)
    let end = start + name.length + (closing ? 2 : 1)
    if (closing) {
      if (open?.name !== name) throw fault(`</${name}> closes nothing`, start)
      open = open.parent
      return after('>', end)
    }
    const element: XmlElement = { name, attributes: new Map(), text: '', parent: open }
    for (let match = matchAt(attributePattern, end); match; match = matchAt(attributePattern, end)) {
      element.attributes.set(match[1]!, decode(match[2] ?? match[3] ?? '', end))
      end += match[0].length
    }
    elements.push(element)
    while (/\s/u.test(xml.charAt(end))) end++
    if (xml.startsWith('/>', end)) return end + 2
    if (xml.charAt(end) !== '>') throw fault(`<${name}> is damaged`, end)
    open = element
    return end + 1
  }

  function matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(xml)
  }

  function after(mark: string, start: number): number {
    const end = xml.indexOf(mark, start)
    if (end < 0) throw fault(`no "${mark}"`, start)
    return end + mark.length
  }

  function decode(text: string, at: number): string {
    return text.replace(/&(#x[\da-f]{1,6};|#\d{1,7};|[a-z]{1,4};)?/giu, (_, body: string | undefined) => {
      if (!body) throw fault('"&" that starts no entity', at)
      const name = body.slice(0, -1)
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
      const character = entities[name]
      if (!character) throw fault(`unknown entity &${name};`, at)
      return character
    })
  }

  function fault(reason: string, at: number): SyntaxError {
    return new SyntaxError(`${reason} (line ${xml.slice(0, at).split('\n').length})`)
  }
}
