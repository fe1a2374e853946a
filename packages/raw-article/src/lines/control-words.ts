// Stage 0, for mend-headings: the words of a control that a site prints after a heading: "Copy link", "(back to top)".

/** Words of links to a section, and of what opens, shares or reads it out. They are words of pages, whatever these tell. */
const controlWords: ReadonlySet<string> = new Set(
  (
    'link links permalink anchor copy edit source top expand collapse show hide jump share section heading headline back to this the toggle open ' +
    'close more less listen play audio print bookmark url direct'
  ).split(' '),
)
/** Almost no line is asked for more: it closes with none of these words. */
const mayClose =
  /(?:links?|permalink|anchor|copy|edit|source|top|expand|collapse|show|hide|jump|share|section|heading|headline|open|close|more|less|listen|play|audio|print|bookmark|url|direct)[\])}]?$|\}$/iu
const mostWords = 6
const longestWord = 40
/** A control may be glued to the last word of its heading. */
const gluedWord = /(?<=\p{Ll})\p{Lu}\p{Ll}+$/u
const address = /^\{#[\w-]+\}$/
const opens = /^[[({\p{Lu}]/u
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '')

/**
 * Find the control after the words of a line.
 *
 * @param text A line, trimmed.
 * @returns Index at which the control starts; the length of the line where it closes otherwise, or is nothing else.
 */
export function endBeforeControl(text: string): number {
  if (!mayClose.test(text)) return text.length
  let start = text.length
  let end = text.length
  for (let count = 0; count < mostWords; count++) {
    const tail = text.slice(Math.max(0, end - longestWord), end)
    const word = gluedWord.exec(tail)?.[0] ?? tail.slice(tail.lastIndexOf(' ') + 1)
    if (!controlWords.has(bare(word)) && !address.test(word)) break
    const at = end - word.length
    if (opens.test(word)) start = at
    end = at
    while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
    if (/^[[({]/.test(word) || /\p{Ll}/u.test(text.charAt(at - 1))) break
  }
  const words = text.slice(0, start).trimEnd()
  return words === '' ? text.length : words.length
}
