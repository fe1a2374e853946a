// Layout: keeps characters without a glyph off the page, where they would print as empty boxes.
import { knownCharacters } from '@compendium/figures'

/** Cleans text and remembers what it had to replace. */
export interface GlyphGuard {
  clean(text: string): string
  /** Characters that were replaced by "?", in order of first use. */
  missing(): string[]
}

const spelled: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2032': '′',
  '\u25cf': '•',
  '\u2192': '→',
  '⩾': '≥',
  '⩽': '≤',
  '∼': '~',
  ϕ: 'φ',
}

/**
 * Makes a guard. Controls and direction marks are dropped, every kind of space becomes a space, a character that the faces
 * lack is replaced by its compatibility form, by its base letter or, at last, by "?".
 */
export function glyphGuard(): GlyphGuard {
  const missing = new Set<string>()
  const replace = (character: string): string => {
    if (/^\s$/u.test(character)) return ' '
    if (/^[\p{Cc}\p{Cf}]$/u.test(character)) return ''
    if (knownCharacters.has(character)) return character
    const spelling = spelled[character]
    if (spelling !== undefined) return spelling
    const folded = [...character.normalize('NFKD').replace(/\p{M}/gu, '')]
    if (folded.length > 0 && folded.every((one) => knownCharacters.has(one))) return folded.join('')
    missing.add(character)
    return '?'
  }
  return {
    clean: (text) => {
      if (/^[ -~]*$/.test(text)) return text
      let clean = ''
      for (const character of text.normalize('NFC')) clean += replace(character)
      return clean
    },
    missing: () => [...missing],
  }
}
