// Forms of page furniture: what sites print on every page around an article, and paths through a site.
import { opensAsFurniture } from './furniture-openings.ts'

/** Forms that open with a sign or a figure, or that may stand anywhere in a line. */
const otherForms: readonly RegExp[] = [
  /^(?:©|copyright|\(c\)\s(?:copyright\s)?\d{4}|\(redirected from .{1,60}\)$)|\ball rights reserved\b|\bregistered charity\b/i,
  /^[☎✆📞]|^[★☆⭐]{3,10}(?:$|\s\d)/u,
  /^\[(?:advertisement|advertising|sponsored|sponsored content|promoted|ad)\]?[.:]?$/i,
  /^\d{1,6} (?:comments?|shares?|views?|likes?|replies|responses)$|^\d{1,3}[ -]min(?:ute)?s?(?: read(?:ing time)?)?[.:]?$/i,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d(?:,? (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)?$/i,
  /\b(?:enter|add) your e-?mail\b|\bfree (?:guide|e-?book|download|checklist)\b/i,
  /\b(?:call us|contact us|book|enquire|get in touch|make an appointment)\b.{0,20}\b(?:online|today|now)\b[.!]?$/i,
  /^[*†]?\s?(?:corresponding author|correspondence|address for correspondence)\b.{0,20}:/i,
  /^.{3,60}\s[→»›▸▶]$|^.{1,40}\s[▾▼⌄]$/,
  /^\d{1,2}(?:st|nd|rd|th)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d(?:\s[|·•–-]\s.{1,60})?$/i,
  /^[–—-]? ?(?:a (?:word|message) from (?:our|the) sponsors?|presented by|in partnership with)\b.{0,40}$/i,
  /^[\da-d*†‡¹²³⁴-⁹] ?(?:Department|Division|Institute|School|Faculty|University|Cent(?:re|er)|Hospital|Clinic|Unit) (?:of|for)\b/,
  /\b(?:NHS|Hospitals?|Foundation|Healthcare) (?:Foundation )?Trust$/,
  /^(?:\[[^[\]]{1,40}\]\s{0,3}){2,12}$|^\[[A-Za-z ]{2,14}\]$|^\[logo\b/i,
  /^\d(?:\.\d)? out of \d\b/,
  /\((?:pdf|docx?|epub|mp3)(?:, [^()]{1,14})?\)$/i,
]

/** Forms that take two signs of one line together; of names the first is the one that is cheap to look for. */
const pairedForms: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:cookies?|privacy policy|terms (?:of|and) (?:use|service|conditions))\b/i,
    /\b(?:accept|agree|consent|manage|by continuing|by using)\b/i,
  ],
  [/\bprivacy (?:policy|notice)\b/i, /\b(?:terms|contact|about us|imprint|sitemap)\b/i],
  [/\b(?:subscribe|sign up|join)\b/i, /\b(?:newsletter|updates|inbox|mailing list|email)\b/i],
  [
    /,\s(?:MD|PhD|DPhil|MBBS|MBChB|RN|RD|MPH|MSc|BSc|DO|FRCP|MRCP|PharmD|DDS)\b/,
    /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}?\p{Lu}[\p{L}’'-]+,\s(?:MD|PhD|DPhil|MBBS|MBChB|RN|RD|MPH|MSc|BSc|DO|FRCP|MRCP|PharmD|DDS)\b/u,
  ],
  [
    /(?:correspondent|reporter|editor|journalist|columnist)$/,
    /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+,\s(?:\p{L}+ ){0,2}(?:correspondent|reporter|editor|journalist|columnist)$|^(?:\p{L}+ ){0,2}(?:correspondent|reporter)$/u,
  ],
  [
    /[\da-d*†‡], /,
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:[\d*†‡]| [a-d])(?:,[\da-d*†‡]){0,4}, (?:and )?\p{Lu}/u,
  ],
  [
    /[¹²³⁴-⁹]/,
    /^(?:\p{Lu}[\p{L}.’' -]{2,40}[¹²³⁴-⁹*†‡]{1,3}(?:,[¹²³⁴-⁹])?(?:, (?:and )?| and | & |$)){2,12}$/u,
  ],
  [/^(?:department|division|faculty|institute|directorate) of /, /^\p{Ll}+ of \p{Lu}[\p{L} ,&]{2,50}$/u],
  [/\bpublished (?:on )?\d/i, /\bversion \d/i],
  // A byline names a person, and is no sentence.
  [/^[Bb]y .{1,116}$/, /^[Bb]y (?:[Dd]r\.? |[Pp]rof\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}(?:.*[^.])?$/u],
]

/** Whether a line has the form of something that sites print on every page. */
export function hasFurnitureForm(text: string): boolean {
  return (
    opensAsFurniture(text) ||
    otherForms.some((form) => form.test(text)) ||
    pairedForms.some(([one, other]) => one.test(text) && other.test(text))
  )
}

const menuSeparator = /\s?[|·•▾▼▸]\s{0,3}|\s{2,}/
const mostWordsOfLink = 4

/** Whether a line is a row of links by its form ("Home | Shop | Log in"): cells of a few words each, without a stop. */
export function isMenuRow(text: string): boolean {
  if (text.length > 160 || /[.;!?]/.test(text)) return false
  const cells = text.split(menuSeparator)
  return (
    cells.length >= 2 &&
    cells.every((cell) => /^[\p{L}\d]/u.test(cell) && cell.split(' ').length <= mostWordsOfLink)
  )
}

/** A line under a title that tells who wrote the article, or when. */
export const byline =
  /^(?:by|dr|prof|professor|written|authored|reviewed|medically|edited|updated|published|posted|last|reading|\d+ min)\b|\b(?:19|20)\d\d\b|,\s(?:MD|PhD|RN|MBBS|MSc|BSc|DO)\b/i

/** A path through a site: "Home > Health > Sleep". */
export const breadcrumb =
  /^[^>›»/|]{1,40}(?:\s{1,3}[>›»]\s{1,9}\p{L}[^>›»|]{0,60}){1,6}$|^[^/]{1,30}(?:\s\/\s[^/]{1,40}){2,6}$/u

/**
 * Tell whether a line is something that sites print on every page.
 *
 * @param text The line.
 * @returns Whether its form is one of furniture.
 */
export function looksLikeFurniture(text: string): boolean {
  return text.length < 300 && (hasFurnitureForm(text) || (text.length < 200 && breadcrumb.test(text)))
}
