// Markdown articles: remark's tree turned into the tree of a raw article, so that the same stages follow.
import type {
  ArticleNode,
  ArticleRoot,
  GlossaryEntry,
  List,
  ListItem,
  Table,
  TableRow,
  Words,
} from '@compendium/raw-article'
import { knownSectionOf, looksLikeFurniture, nameOf } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { wordsOf } from './words-of.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

type Zone = 'body' | 'references' | 'glossary'

function plain(words: readonly Words[]): string {
  return words.map(({ value }) => value).join('')
}

/** Split words at a character of their joined text; the halves lose the `skip` characters between them. */
function splitWords(words: readonly Words[], at: number, skip: number): [Words[], Words[]] {
  const before: Words[] = []
  const after: Words[] = []
  let passed = 0
  for (const word of words) {
    const { length } = word.value
    const cut = (from: number, to: number): Words | null => {
      const value = word.value.slice(from, to)
      const lead = value.length - value.trimStart().length
      const trimmed = value.trim()
      if (trimmed === '' || word.value.slice(0, from + lead).includes('\n'))
        return trimmed === '' ? null : { ...word, value: trimmed }
      const { start } = word.position!
      const point = (by: number) => ({
        line: start.line,
        column: start.column + by,
        offset: start.offset! + by,
      })
      const end = trimmed.includes('\n') ? word.position!.end : point(from + lead + trimmed.length)
      return { type: 'text', value: trimmed, position: { start: point(from + lead), end } }
    }
    if (passed + length <= at) before.push(word)
    else if (passed >= at + skip) after.push(word)
    else {
      const left = cut(0, Math.max(0, at - passed))
      const right = cut(Math.min(length, at + skip - passed), length)
      if (left) before.push(left)
      if (right) after.push(right)
    }
    passed += length
  }
  return [before, after]
}

const leadSign = /^\s*(?:∞|:|–|—|-)\s+/
const entrySign = /\s*(?:∞|:)\s+|\s+[–—-]\s+/

/** A lead term: strong words at the start of an item, or a phrase before a colon or dash. */
function leadOf(source: string, paragraph: mdast.Paragraph): { term: Words[]; rest: Words[] } | null {
  const [first, ...others] = paragraph.children
  if (first?.type === 'strong' && others.length > 0) {
    const term = wordsOf(source, first)
    const rest = others.flatMap((node) => wordsOf(source, node))
    const inside = /[:.]\s*$/.exec(plain(term))
    const sign = leadSign.exec(plain(rest)) ?? /^[:.]\s+/.exec(plain(rest))
    if (inside)
      return { term: splitWords(term, plain(term).length - inside[0].length, inside[0].length)[0], rest }
    if (sign) return { term, rest: splitWords(rest, 0, sign[0].length)[1] }
    return rest.length > 0 && /^\s/.test(plain(rest)) ? { term, rest } : null
  }
  const words = wordsOf(source, paragraph)
  const text = plain(words)
  const found = entrySign.exec(text.slice(0, 100))
  if (!found || found.index < 2 || text.slice(0, found.index).split(/\s+/).length > 8) return null
  if (/[.!?]\s/.test(text.slice(0, found.index)) || found.index + found[0].length >= text.length) return null
  const [term, rest] = splitWords(words, found.index, found[0].length)
  return { term, rest }
}

function oneTerm(term: readonly Words[]): Words {
  const first = term[0]!
  const last = term.at(-1)!
  return first === last
    ? first
    : {
        type: 'text',
        value: plain(term),
        position: { start: first.position!.start, end: last.position!.end },
      }
}

function convertList(source: string, node: mdast.List): List {
  const leads = node.children.map((item) => {
    const paragraph = item.children.find((child) => child.type === 'paragraph')
    return paragraph ? leadOf(source, paragraph) : null
  })
  const strong = node.children.map(
    (item) => item.children[0]?.type === 'paragraph' && item.children[0].children[0]?.type === 'strong',
  )
  const shared = leads.filter(Boolean).length * 2 > node.children.length
  const children = node.children.map((item, index): ListItem => {
    const lead = shared || strong[index] ? leads[index] : null
    const parts: ListItem['children'] = []
    let usedLead = false
    for (const child of item.children) {
      if (child.type === 'list') parts.push(convertList(source, child))
      else if (lead && child.type === 'paragraph' && !usedLead) {
        parts.push(...lead.rest)
        usedLead = true
      } else parts.push(...wordsOf(source, child))
    }
    return {
      type: 'listItem',
      term: lead ? oneTerm(lead.term) : null,
      children: parts,
      ...(item.position && { position: item.position }),
    }
  })
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    children,
    ...(node.position && { position: node.position }),
  }
}

function convertTable(source: string, node: mdast.Table, caption: Words | null): Table {
  const width = node.children[0]?.children.length ?? 0
  const children = node.children.map((row): TableRow => {
    const cells: TableRow['children'] = row.children.map((cell) => ({
      type: 'tableCell',
      children: wordsOf(source, cell),
    }))
    while (cells.length < width) cells.push({ type: 'tableCell', children: [] })
    return { type: 'tableRow', children: cells }
  })
  return {
    type: 'table',
    layout: 'gfm',
    caption,
    children,
    ...(node.position && { position: node.position }),
  }
}

/** The only heading of depth 1, where it opens the article and deeper ones follow, is the title. */
function titleOf(tree: mdast.Root): mdast.Heading | null {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const [first] = headings
  const isOnly = headings.filter(({ depth }) => depth === 1).length === 1
  return first?.depth === 1 && isOnly && headings.length > 1 ? first : null
}

/** A paragraph straight before a table is its caption where it is numbered or no sentence. */
function captionBefore(node: ArticleNode | undefined): Words | null {
  const [words] = node?.type === 'paragraph' ? node.children : []
  if (words?.type !== 'text' || node?.type !== 'paragraph' || node.children.length !== 1) return null
  const isCaption =
    /^(?:table|tab\.)\s*\d+/i.test(words.value) || (words.value.length < 100 && !/[.:!?]$/.test(words.value))
  return isCaption ? words : null
}

function imageOf(source: string, node: mdast.Paragraph): Words | null {
  const [image] = node.children
  if (node.children.length !== 1 || image?.type !== 'image' || !image.alt || !image.position) return null
  const { start } = image.position
  const at = source.indexOf('[', start.offset!) + 1
  const raw = source.slice(at, at + image.alt.length)
  if (raw !== image.alt) return null
  const point = (offset: number) => ({
    line: start.line,
    column: start.column + offset - start.offset!,
    offset,
  })
  return { type: 'text', value: raw, position: { start: point(at), end: point(at + raw.length) } }
}

function entryOf(source: string, node: mdast.Paragraph): GlossaryEntry | null {
  const lead = leadOf(source, node)
  if (!lead || lead.rest.length === 0) return null
  const mark = /^(?:Meaning|Definition)\s*[∞:–—-]+\s*/.exec(plain(lead.rest))
  const definition = mark ? splitWords(lead.rest, 0, mark[0].length)[1] : lead.rest
  return {
    type: 'glossaryEntry',
    headword: oneTerm(lead.term),
    definition,
    marked: true,
    oneLine: true,
    ...(node.position && { position: node.position }),
  }
}

/**
 * Parse a Markdown article.
 *
 * @param source The decoded file.
 * @returns The same kind of tree that a raw article gives.
 */
export function parseMarkdown(source: string): ArticleRoot {
  const tree = processor.parse(source)
  const children: ArticleNode[] = []
  const title = titleOf(tree)
  let zone: Zone = 'body'
  let zoneDepth = 0
  const add = (node: ArticleNode, from: mdast.RootContent) =>
    children.push(from.position ? { ...node, position: from.position } : node)
  for (let at = 0; at < tree.children.length; at++) {
    const node = tree.children[at]!
    const words = wordsOf(source, node)
    if (node === title) add({ type: 'title', children: words }, node)
    else if (node.type === 'heading') {
      const known = knownSectionOf(nameOf(plain(words)))
      const next = tree.children[at + 1]
      if (
        zone === 'glossary' &&
        node.depth > zoneDepth &&
        known === null &&
        next?.type === 'paragraph' &&
        words.length > 0
      ) {
        const raw = wordsOf(source, next)
        const mark = /^(?:Meaning|Definition)\s*[∞:–—-]+\s*/.exec(plain(raw))
        const definition = mark ? splitWords(raw, 0, mark[0].length)[1] : raw
        add(
          {
            type: 'glossaryEntry',
            headword: oneTerm(words),
            definition,
            marked: mark !== null,
            oneLine: false,
          },
          node,
        )
        at++
        continue
      }
      zone = known === 'references' || known === 'glossary' ? known : 'body'
      zoneDepth = node.depth
      add({ type: 'heading', depth: title ? Math.max(1, node.depth - 1) : node.depth, children: words }, node)
    } else if (node.type === 'blockquote') {
      const isQuote = node.children.length === 1 && node.children[0]!.type === 'paragraph'
      add({ type: isQuote ? 'pullQuote' : 'paragraph', children: words }, node)
    } else if (node.type === 'list') {
      if (zone === 'references') {
        for (const item of node.children)
          children.push({
            type: 'reference',
            children: wordsOf(source, item),
            ...(item.position && { position: item.position }),
          })
      } else if (zone === 'glossary') {
        for (const item of node.children) {
          const paragraph = item.children.find((child) => child.type === 'paragraph')
          const entry = paragraph ? entryOf(source, paragraph) : null
          children.push(entry ?? { type: 'paragraph', children: wordsOf(source, item) })
        }
      } else add(convertList(source, node), node)
    } else if (node.type === 'table') {
      const caption = captionBefore(children.at(-1))
      if (caption) children.pop()
      add(convertTable(source, node, caption), node)
    } else if (node.type === 'paragraph') {
      const image = imageOf(source, node)
      if (image) add({ type: 'imageDescription', children: [image] }, node)
      else if (words.length === 0) continue
      else if (looksLikeFurniture(plain(words))) add({ type: 'furniture', children: words }, node)
      else if (zone === 'references') add({ type: 'reference', children: words }, node)
      else {
        const entry = zone === 'glossary' ? entryOf(source, node) : null
        add(entry ?? { type: 'paragraph', children: words }, node)
      }
    } else if (node.type === 'html' || node.type === 'code') {
      const { start, end } = node.position!
      add(
        {
          type: 'furniture',
          children: [
            { type: 'text', value: source.slice(start.offset!, end.offset!), position: { start, end } },
          ],
        },
        node,
      )
    } else if (words.length > 0) add({ type: 'paragraph', children: words }, node)
  }
  return { type: 'root', children }
}
