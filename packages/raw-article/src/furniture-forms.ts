// Forms of page furniture: what sites print on every page around an article, and paths through a site.

const furnitureForms: readonly RegExp[] = [
  /^skip to (?:the )?(?:main |primary )?(?:content|navigation|article)/i,
  /^(?:back to top|return to top|jump to (?:section|content)|go to top)\b/i,
  /^(?:share|tweet|pin|print|email|save|bookmark|like)(?: this)?(?: (?:article|page|post|story|on .{1,30}|with .{1,30}|via .{1,30}))?[.:!]?$/i,
  /^(?:read|learn|view|show|load|see) (?:more|less|all)(?:\b.{0,60})?$/i,
  /^(?:related|recommended|popular|trending|latest) (?:articles?|posts?|reads?|reading|stories|news|topics|content|pages)\b.{0,60}$/i,
  /^you (?:may|might) also like\b.{0,60}$/i,
  /^(?:advertisement|sponsored|sponsored content|promoted|ad)[.:]?$/i,
  /^(?:©|\(c\)|copyright)\s/i,
  /\ball rights reserved\b/i,
  /^(?:menu|search|home|log ?in|sign ?in|sign ?up|register|contact(?: us)?|close|previous|next|comments?|leave a (?:comment|reply)|table of contents|on this page|in this article|contents)[.:]?$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read(?:ing time)?)?[.:]?$/i,
  /^(?:reading time|est(?:imated)?\.? read(?:ing)? time)\b/i,
  /^(?:(?:medically|clinically|scientifically) )?(?:written|authored|posted|published|updated|reviewed|edited|approved|fact[- ]checked)(?: (?:by|on|in)\b|\s?:).{1,100}$/i,
  /^last (?:updated|reviewed|modified|edited)\b.{0,60}$/i,
  /^(?:author|reviewer|editor|photo|image|image credit|photo credit|credit)s?\s?:/i,
  /^follow us\b/i,
  /\b(?:enter|add) your e-?mail\b|\bfree (?:guide|e-?book|download|checklist)\b/i,
  /^(?:book|schedule|request) (?:a|an|your) (?:consultation|appointment|call|visit)\b.{0,40}$/i,
]

/** Forms that take two words of one line together. */
const furniturePairs: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:cookies?|privacy policy|terms (?:of|and) (?:use|service|conditions))\b/i,
    /\b(?:accept|agree|consent|manage|by continuing|by using)\b/i,
  ],
  [/\bprivacy (?:policy|notice)\b/i, /\b(?:terms|contact|about us|imprint|sitemap)\b/i],
  [/\b(?:subscribe|sign up|join)\b/i, /\b(?:newsletter|updates|inbox|mailing list|email)\b/i],
]

/** A byline names a person, and is no sentence. */
const byline = /^[Bb]y (?:[Dd]r\.? |[Pp]rof\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}/u

/** Whether a line has the form of something that sites print on every page. */
export function hasFurnitureForm(text: string): boolean {
  return (
    furnitureForms.some((form) => form.test(text)) ||
    furniturePairs.some(([one, other]) => one.test(text) && other.test(text)) ||
    (text.length < 120 && byline.test(text) && !text.endsWith('.'))
  )
}

/** A path through a site: "Home > Health > Sleep". */
export const breadcrumb = /^[^>›»]{1,40}(?:\s[>›»]\s[^>›»]{1,60}){1,6}$/

/**
 * Tell whether a line is something that sites print on every page.
 *
 * @param text The line.
 * @returns Whether its form is one of furniture.
 */
export function looksLikeFurniture(text: string): boolean {
  return text.length < 300 && (hasFurnitureForm(text) || (text.length < 200 && breadcrumb.test(text)))
}
