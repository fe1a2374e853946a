// Forms of page furniture: what sites print on every page around an article, and paths through a site.

const furnitureForms: readonly RegExp[] = [
  /^skip to (?:the )?(?:main |primary )?(?:content|navigation|article)/i,
  /^(?:back to top|return to top|jump to (?:section|content)|go to top)\b/i,
  /^(?:share|tweet|pin|print|email|save|bookmark|like)(?: (?:this|it))?(?: (?:article|page|post|story|on .{1,60}|with .{1,30}|via .{1,30}))?[.:!]?$/i,
  /^(?:read|learn|view|show|load|see) (?:more|less|all)(?:\b.{0,60})?$/i,
  /^(?:read|see|you may|you might|people) (?:next|also)(?: like| read| ask)?\s?:.{0,80}$/i,
  /^(?:related|recommended|popular|trending|latest) (?:articles?|posts?|reads?|reading|stories|news|topics|content|pages|links)\b.{0,60}$/i,
  /^you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,80}$/i,
  /^(?:©|copyright|\(c\)\s(?:copyright\s)?\d{4})/i,
  /\ball rights reserved\b/i,
  /^(?:menu|search|home|log ?in|log ?out|sign ?in|sign ?up|register|contact(?: us)?|close|previous|next|comments?|leave a (?:comment|reply)|table of contents|on this page|in this article|contents|jump to|share|shop|cart)[.:]?$/i,
  /^(?:(?:previous|next|older|newer|earlier) (?:post|article|page|entry|story)s?)\b.{0,80}$/i,
  /^\d{1,6} (?:comments?|shares?|views?|likes?|replies|responses)$/i,
  /^(?:filed under|tagged(?: with)?|tags?|categor(?:y|ies)|posted in|topics?|keywords?|languages?|other languages|available in|also available in)\s?:\s?.{1,120}$/i,
  /^(?:was this|did (?:you )?find this|is this|rate this)\b.{0,40}\b(?:helpful|useful|article|page)\b.{0,20}$/i,
  /^download (?:(?:this|the|our|as|your|a) )?(?:\p{L}+ ){0,3}(?:pdf|leaflet|article|citation|references|guide|factsheet|brochure|file|app)\b.{0,30}$/iu,
  /^(?:(?:cite|print|save|share|export|email|download) this (?:article|page|paper|leaflet|booklet|document|post|story|recipe)|article (?:metrics|tools|information)|rights (?:and|&) permissions|supplementary (?:material|information))\b.{0,60}$/i,
  /^(?:terms of (?:use|service)|terms (?:and|&) conditions|privacy(?: policy| notice)?|cookie (?:policy|settings|notice|preferences)|cookies|accessibility(?: statement)?|site ?map|disclaimer|legal notice|imprint|about us|careers|help cent(?:re|er))$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read(?:ing time)?)?[.:]?$/i,
  /^(?:reading time|est(?:imated)?\.? read(?:ing)? time|time to read)\b/i,
  /^(?:(?:medically|clinically|scientifically) )?(?:written|authored|posted|published|updated|reviewed|edited|approved|fact[- ]checked|translated)(?: (?:by|on|in)\b|\s?:).{1,100}$/i,
  /^(?:(?:this )?(?:page|article|leaflet|content|information|document) )?(?:was )?(?:last|next) (?:updated|reviewed?|modified|edited|revised|checked|medically reviewed)\b.{0,80}$/i,
  /^(?:review|publication|posted|published|updated|issue|revision) date\b.{0,40}$/i,
  /^(?:received|accepted|submitted|published online|available online)\s?:?\s\d{1,2}\s\p{L}+\s\d{4}\b.{0,120}$/iu,
  /^(?:leaflet|document|publication|reference|form|version|ref)\.? (?:number|no\.?|code|id|ref(?:erence)?)\b.{0,40}$/i,
  /^(?:open[ -]access|review article|original (?:article|research)|research article|case report|open[ -]access (?:review|article|research)|peer[ -]reviewed)$/i,
  /^page \d{1,4} (?:of|\/) \d{1,4}$/i,
  /^(?:view|read|see) (?:this )?(?:article|page|abstract|full text|pdf|online)(?: online| here)?$/i,
  /^(?:patient (?:information|leaflet|page|education|guide|fact ?sheet)|information for patients|health information)(?: (?:leaflet|sheet|page|series|service))?$/i,
  /^(?:department|division|faculty|institute|directorate) of \p{Lu}[\p{L} ,&]{2,50}$/u,
  /\bNHS (?:Foundation )?Trust$/,
  /^yes\s{1,4}no$/i,
  /^related\s?:/i,
  /^(?:if you (?:need|would like|require)|to (?:get|request|receive)) this (?:leaflet|information|page|booklet|document) in\b/i,
  /^publisher['’]s note\b/i,
  /^(?:conflicts? of interest|competing interests?|declarations? of interests?)(?: \p{L}+)?\s?:\s.{1,120}$/iu,
  /^(?:author|reviewer|editor|credit)s?\s?:/i,
  /^(?:photo|photograph|image|picture|illustration)s?(?: credits?| by)?\s?:\s?\S+(?:\s\S+){0,5}$/i,
  /^(?:working group|writing group|guideline (?:group|panel|committee)|contributors|authors? and (?:disclosures|affiliations))\s?:/i,
  /^(?:endorsed|adopted|approved) by the \p{L}+ on \d/iu,
  /^(?:first )?published(?: online)?\s?:?\s.{0,30}\b(?:19|20)\d\d\b/i,
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}?\p{Lu}[\p{L}’'-]+,\s(?:MD|PhD|DPhil|MBBS|MBChB|RN|RD|MPH|MSc|BSc|DO|FRCP|MRCP|PharmD|DDS)\b/u,
  /^(?:most read|related (?:posts?|links?)|more (?:on this|from)|listen to (?:this|the)|watch (?:this|the) video|play video)\b/i,
  /^\(redirected from .{1,60}\)$/i,
  /^(?:text|content|this (?:text|page|work)) is (?:available|licensed|released) under\b/i,
  /\bregistered charity\b/i,
  /^(?:this|the|these|our|all|advice|information|content) [^.!?]{0,100}\b(?:(?:no|not a) substitute for|(?:does|do|is|are) not (?:intended to )?replace)\b[^.!?]{0,80}\.?$/i,
  /^permalink\s?:/i,
  /^(?:follow|like|find|join|connect with|visit) us\b(?:(?: (?:on|at|in)\b|\s?:).{1,60})?[.:!]?$/i,
  /^(?:call|ring|phone|telephone|tel)\.? ?(?:us)?(?: (?:now|today|on))?\s?:?\s?[+(]?\d[\d ()-]{6,}/i,
  /\b(?:enter|add) your e-?mail\b|\bfree (?:guide|e-?book|download|checklist)\b/i,
  /\b(?:call us|contact us|book|enquire|get in touch|make an appointment)\b.{0,20}\b(?:online|today|now)\b[.!]?$/i,
  /^(?:book|schedule|request|arrange) (?:a|an|your) (?:\p{L}+ ){0,3}(?:consultation|appointment|call|visit|assessment|check|test)\b.{0,30}$/iu,
  /^.{3,60}\s[→»›▸▶]$/,
  /^.{1,40}\s[▾▼⌄]$/,
  /^we (?:use cookies|value your privacy|and our partners)\b/i,
  /^(?:(?:accept|reject|allow|decline) (?:all|cookies|all cookies)|(?:manage|cookie|privacy) (?:preferences|settings|choices|options)|necessary (?:cookies )?only)[.:]?$/i,
  /^(?:facebook|twitter|x|whatsapp|linkedin|instagram|pinterest|reddit|youtube|telegram|bluesky|mastodon|messenger|copy (?:the )?link|e-?mail|subscribe|terms|privacy|about|topics|related|next up)[.:]?$/i,
  /^\[?(?:advertisement|advertising|sponsored|sponsored content|promoted|ad)\]?[.:]?$/i,
  /^(?:your|enter (?:your )?|add (?:your )?)\s?e-?mail(?: address)?$/i,
  /^(?:complaints|corrections|feedback)(?: (?:&|and) (?:complaints|corrections|feedback))?$/i,
  /^comments? ?\(\d{1,6}\)$|^sort by .{1,30}$|^(?:reply|share|report|like|flag)(?: ?[·|•] ?(?:reply|share|report|like|flag)){1,3}$/i,
  /^(?:most|recently) (?:viewed|popular|read|shared|discussed)$|^(?:about|more (?:from|by)) the (?:author|writer|editor)$/i,
  /^follow \p{Lu}[\p{L} ’'-]{1,40} on \p{Lu}\p{L}+$/iu,
  /^(?:sign up|subscribe) (?:to|for) \S.{1,60}$/i,
  /^(?:reuse|republish|license|reprint) this (?:content|article|page|story)$/i,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d(?:,? (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)?$/i,
  /^photo(?:s|graphs?|graphy)?\s?:\s.{2,60}$/i,
  /^jump to (?:navigation|search|content)\b/i,
  /^from \p{Lu}\S{2,30}, the free \p{L}.{3,30}$/iu,
  /^retrieved from ["“]?https?:/i,
  /^(?:large[- ]print|printable|print|easy[- ]read|audio|braille) version\b.{0,40}$/i,
  /^date of (?:issue|publication|review)\s?:/i,
  /^[*†]?\s?(?:corresponding author|correspondence|address for correspondence)\b.{0,20}:/i,
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+,\s(?:\p{L}+ ){0,2}(?:correspondent|reporter|editor|journalist|columnist)$/u,
  /^(?:\p{L}+ ){0,2}(?:correspondent|reporter)$/u,
  /^[☎✆📞]/u,
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[\d*†‡](?:,[\d*†‡]){0,4}, (?:and )?\p{Lu}/u,
  /^[\da-d*†‡] ?(?:Department|Division|Institute|School|Faculty|University|Cent(?:re|er)|Hospital|Clinic|Unit) (?:of|for)\b/u,
]

/** The forms as one expression for each set of flags: a line is read once and not once a form. */
const anyForm: readonly RegExp[] = [...new Set(furnitureForms.map(({ flags }) => flags))].map((flags) => {
  const sources = furnitureForms.filter((form) => form.flags === flags).map(({ source }) => `(?:${source})`)
  return new RegExp(sources.join('|'), flags)
})

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
    anyForm.some((form) => form.test(text)) ||
    furniturePairs.some(([one, other]) => one.test(text) && other.test(text)) ||
    (text.length < 120 && byline.test(text) && !text.endsWith('.'))
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

/** A path through a site: "Home > Health > Sleep". */
export const breadcrumb =
  /^[^>›»/|]{1,40}(?:\s{1,3}[>›»]\s{1,3}\p{L}[^>›»|]{1,60}){1,6}$|^[^/]{1,30}(?:\s\/\s[^/]{1,40}){2,6}$/u

/**
 * Tell whether a line is something that sites print on every page.
 *
 * @param text The line.
 * @returns Whether its form is one of furniture.
 */
export function looksLikeFurniture(text: string): boolean {
  return text.length < 300 && (hasFurnitureForm(text) || (text.length < 200 && breadcrumb.test(text)))
}
