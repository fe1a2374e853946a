// Markdown: text that stays text in a wiki.

const acting = /[\\`*_[\]{}<>#|~&]|[^\S ]| {2}|^ ?(?:[-+=]|\d+[.)])/

/**
 * Escapes what Markdown or HTML would read as markup.
 * @param text one line of text
 * @returns the text, to be put anywhere in a line
 */
export function escapeMarkdown(text: string): string {
  if (!acting.test(text)) return text
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]{}<>#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
