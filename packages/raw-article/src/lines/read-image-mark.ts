// The marks with which some scrapers set off the alternative text of a picture: "[…]", "Image: …", "File:name.png …".

const fewestCharacters = 17
const numbered = /^\[(?:figure|fig\.?|image|photo|picture|illustration)\s?\d{0,3}\s?[:.]\s?/i
const named = /^(?:image|picture|illustration|graphic|drawing|alt(?: text)?)\s?:\s{1,3}(?=\S+(?:\s\S+){4})/i
const fileName = /^File:.{1,80}?\.(?:png|jpe?g|gif|svg|webp)\s{1,3}(?=\S)/i

function isInBrackets(text: string): boolean {
  const inner = text.slice(1, -1)
  return (
    text.length >= fewestCharacters &&
    text.startsWith('[') &&
    text.endsWith(']') &&
    !/[[\]]|^logo\b/i.test(inner)
  )
}

/**
 * Find the words of a marked alternative text.
 *
 * @param text A line.
 * @returns Offsets of the words between the marks; null where the line has no such mark.
 */
export function readImageMark(text: string): { start: number; end: number } | null {
  if (isInBrackets(text)) return { start: numbered.exec(text)?.[0].length ?? 1, end: text.length - 1 }
  const mark = named.exec(text) ?? fileName.exec(text)
  return mark ? { start: mark[0].length, end: text.length } : null
}
