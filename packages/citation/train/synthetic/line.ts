/** Stage: training. A reference under construction, with the labels of its stretches. */
import type { Label } from '../../src/model/labels.ts'

/** A rendered reference: its string, its kind and the labelled stretches. */
export interface Rendered {
  raw: string
  kind: 'article-journal' | 'book' | 'chapter' | 'webpage'
  spans: [number, number, Label][]
}

export type Style = 'mla' | 'apa' | 'vancouver' | 'chicago' | 'author-date' | 'harvard'

export class Line {
  raw = ''
  spans: [number, number, Label][] = []
  add(text: string, label?: Label): this {
    if (label && text !== '') this.spans.push([this.raw.length, this.raw.length + text.length, label])
    this.raw += text
    return this
  }
}
