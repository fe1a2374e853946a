// View: the kinds of entity that the page tells apart, each by a colour, a letter and a name.

/** Kinds that claim characters, in the order of the legend. */
export const claimKinds = [
  { kind: 'title', code: 'T', label: 'Title' },
  { kind: 'heading', code: 'H', label: 'Heading' },
  { kind: 'paragraph', code: 'P', label: 'Paragraph' },
  { kind: 'pullQuote', code: 'Q', label: 'Pull quote' },
  { kind: 'imageDescription', code: 'I', label: 'Text of a picture' },
  { kind: 'list', code: 'L', label: 'List' },
  { kind: 'table', code: 'B', label: 'Table' },
  { kind: 'definition', code: 'D', label: 'Definition' },
  { kind: 'reference', code: 'R', label: 'Reference' },
  { kind: 'furniture', code: 'F', label: 'Furniture of the page' },
] as const

/** Kinds that point into claimed text. */
export const markKinds = [
  { kind: 'finding', label: 'Figure' },
  { kind: 'mention', label: 'Use of a glossary term' },
] as const

/** A kind that claims characters. */
export type ClaimKind = (typeof claimKinds)[number]['kind']
/** A kind that points into claimed text. */
export type MarkKind = (typeof markKinds)[number]['kind']
