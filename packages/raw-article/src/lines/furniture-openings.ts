// Forms of page furniture that open with a word: what sites print on every page around an article.

/**
 * Forms by the words that they open with: which words, and what follows. Looked up by its first word, almost every line is
 * told to be none of them before an expression is made or tried.
 */
const openedForms: readonly (readonly [openings: string, rest: RegExp])[] = [
  // Ways around the site and the page.
  ['skip', / to (?:the )?(?:main |primary )?(?:content|navigation|article)/iy],
  ['back return go', / to top\b/iy],
  ['jump', / to (?:section|content|navigation|search)\b/iy],
  ['menu search home login logout signin signup register close previous next comment comments', /[.:]?$/y],
  ['contents shop cart share', /[.:]?$/y],
  ['log', / (?:in|out)[.:]?$/iy],
  ['sign', / (?:in|up)[.:]?$/iy],
  ['contact', /(?: us)?[.:]?$/iy],
  ['leave', / a (?:comment|reply)[.:]?$/iy],
  ['table', / of contents[.:]?$/iy],
  ['on', / this page[.:]?$/iy],
  ['in', / this article[.:]?$/iy],
  ['jump', / to[.:]?$/iy],
  ['read learn view show load see', / (?:more|less|all)(?:\b.{0,60})?$/iy],
  ['read see people', / (?:next|also)(?: like| read| ask)?\s?:.{0,80}$/iy],
  ['you', / (?:may|might) (?:next|also)(?: like| read| ask)?\s?:.{0,80}$/iy],
  ['you', / (?:may|might) (?:also )?(?:like|be interested in)\b.{0,80}$/iy],
  [
    'related recommended popular trending latest',
    / (?:articles?|posts?|reads?|reading|stories|news|topics|content|pages|links)\b.{0,60}$/iy,
  ],
  ['related', /\s?:| (?:posts?|links?)\b/iy],
  ['most', / read\b/iy],
  ['more', / (?:on this|from)\b/iy],
  ['listen', / to (?:this|the)\b/iy],
  ['watch', / (?:this|the) video\b/iy],
  ['play', / video\b/iy],
  ['previous next older newer earlier', / (?:post|article|page|entry|story)s?\b.{0,80}$/iy],
  ['filed', / under\s?:\s?.{1,120}$/iy],
  ['tagged', /(?: with)?\s?:\s?.{1,120}$/iy],
  ['tag tags category categories topic topics keyword keywords', /\s?:\s?.{1,120}$/y],
  ['language languages', /\s?:\s?.{1,120}$/y],
  ['posted available', / in\s?:\s?.{1,120}$/iy],
  ['other', / languages\s?:\s?.{1,120}$/iy],
  ['also', / available in\s?:\s?.{1,120}$/iy],
  ['view read see', / (?:this )?(?:article|page|abstract|full text|pdf|online)(?: online| here)?$/iy],
  ['page', / \d{1,4} (?:of|\/) \d{1,4}$/iy],
  ['permalink', /\s?:/y],
  ['most recently', / (?:viewed|popular|read|shared|discussed)$/iy],
  ['about', / the (?:author|writer|editor)$/iy],
  ['more', / (?:from|by) the (?:author|writer|editor)$/iy],
  ['from', / \p{Lu}\S{2,30}, the free \p{L}.{3,30}$/iuy],
  ['retrieved', / from ["“]?https?:/iy],
  // What a reader may do with the page.
  [
    'share tweet pin print email save bookmark like',
    /(?: (?:this|it))?(?: (?:article|page|post|story|on .{1,60}|with .{1,30}|via .{1,30}))?[.:!]?$/iy,
  ],
  [
    'cite print save share export email download',
    / this (?:article|page|paper|leaflet|booklet|document|post|story|recipe)\b.{0,60}$/iy,
  ],
  [
    'download',
    / (?:(?:this|the|our|as|your|a) )?(?:\p{L}+ ){0,3}(?:pdf|leaflet|article|citation|references|guide|factsheet|brochure|file|app)\b.{0,30}$/iuy,
  ],
  ['article', / (?:metrics|tools|information)\b.{0,60}$/iy],
  ['rights', / (?:and|&) permissions\b.{0,60}$/iy],
  ['supplementary', / (?:material|information)\b.{0,60}$/iy],
  ['was is rate', / this\b.{0,40}\b(?:helpful|useful|article|page)\b.{0,20}$/iy],
  ['did', / (?:you )?find this\b.{0,40}\b(?:helpful|useful|article|page)\b.{0,20}$/iy],
  ['yes', /\s{1,4}no$/iy],
  ['comment comments', / ?\(\d{1,6}\)$/y],
  ['sort', / by .{1,30}$/iy],
  ['reply share report like flag', /(?: ?[·|•] ?(?:reply|share|report|like|flag)){1,3}$/iy],
  ['reuse republish license reprint', / this (?:content|article|page|story)$/iy],
  ['large', /[- ]print version\b.{0,40}$/iy],
  ['easy', /[- ]read version\b.{0,40}$/iy],
  ['printable print audio braille', / version\b.{0,40}$/iy],
  ['if', / you (?:need|would like|require) this (?:leaflet|information|page|booklet|document) in\b/iy],
  ['to', / (?:get|request|receive) this (?:leaflet|information|page|booklet|document) in\b/iy],
  // Who wrote it, when, and what kind of text it is.
  ['reading', / time\b/iy],
  ['est estimated', /\.? read(?:ing)? time\b/iy],
  ['time', / to read\b/iy],
  [
    'written authored posted published updated reviewed edited approved translated',
    /(?: (?:by|on|in)\b|\s?:).{1,100}$/iy,
  ],
  ['fact', /[- ]checked(?: (?:by|on|in)\b|\s?:).{1,100}$/iy],
  [
    'medically clinically scientifically',
    / (?:written|authored|posted|published|updated|reviewed|edited|approved|fact[- ]checked|translated)(?: (?:by|on|in)\b|\s?:).{1,100}$/iy,
  ],
  ['last next', / (?:updated|reviewed?|modified|edited|revised|checked|medically reviewed)\b.{0,80}$/iy],
  [
    'this page article leaflet content information document was',
    /(?: (?:page|article|leaflet|content|information|document))?(?: was)? (?:last|next) (?:updated|reviewed?|modified|edited|revised|checked|medically reviewed)\b.{0,80}$/iy,
  ],
  ['review publication posted published updated issue revision', / date\b.{0,40}$/iy],
  ['date', / of (?:issue|publication|review)\s?:/iy],
  ['received accepted submitted', /\s?:?\s\d{1,2}\s\p{L}+\s\d{4}\b.{0,120}$/uy],
  ['published available', / online\s?:?\s\d{1,2}\s\p{L}+\s\d{4}\b.{0,120}$/iuy],
  ['published', /(?: online)?\s?:?\s.{0,30}\b(?:19|20)\d\d\b/iy],
  ['first', / published(?: online)?\s?:?\s.{0,30}\b(?:19|20)\d\d\b/iy],
  ['endorsed adopted approved', / by the \p{L}+ on \d/iuy],
  [
    'leaflet document publication reference form version ref',
    /\.? (?:number|no\.?|code|id|ref(?:erence)?)\b.{0,40}$/iy,
  ],
  ['open', /[ -]access(?: (?:review|article|research))?$/iy],
  ['review research', / article$/iy],
  ['original', / (?:article|research)$/iy],
  ['case', / report$/iy],
  ['peer', /[ -]reviewed$/iy],
  [
    'patient',
    / (?:information|leaflet|page|education|guide|fact ?sheet)(?: (?:leaflet|sheet|page|series|service))?$/iy,
  ],
  ['information', / for patients(?: (?:leaflet|sheet|page|series|service))?$/iy],
  ['health', / information(?: (?:leaflet|sheet|page|series|service))?$/iy],
  ['publisher', /['’]s note\b/iy],
  ['conflict conflicts', / of interest(?: \p{L}+)?\s?:\s.{1,120}$/iuy],
  ['competing', / interests?(?: \p{L}+)?\s?:\s.{1,120}$/iuy],
  ['declaration declarations', / of interests?(?: \p{L}+)?\s?:\s.{1,120}$/iuy],
  ['author authors reviewer reviewers editor editors credit credits', /\s?:/y],
  [
    'photo photos photograph photographs image images picture pictures illustration illustrations',
    /(?: credits?| by)?\s?:\s?\S+(?:\s\S+){0,5}$/iy,
  ],
  ['photo photos photograph photographs photography', /\s?:\s.{2,60}$/y],
  ['working writing', / group\s?:/iy],
  ['guideline', / (?:group|panel|committee)\s?:/iy],
  ['contributors', /\s?:/y],
  ['author authors', / and (?:disclosures|affiliations)\s?:/iy],
  ['by', / the \p{Lu}.{0,40}\b(?:Team|team|Staff|staff|Editors|editors|Editorial Board)$/uy],
  [
    'dr prof professor',
    /\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: (?:&|and) .{3,50}|, \p{Lu}[\p{L} &]{3,50})?$/uy,
  ],
  ['volume', / \d{1,4}, (?:issue|no\.?|number) \d{1,4}\b.{0,50}$/iy],
  ['current', / issue$/iy],
  ['issue', / (?:#|no\.? ?)?\d{1,4}(?:\s[|·•–-]\s.{1,60})?$/iy],
  ['article', / (?:menu|outline|info|navigation)$/iy],
  ['get', / rights and content$/iy],
  ['keywords', /$/y],
  ['cited', / by$/iy],
  // Law and privacy.
  ['terms', /(?: of (?:use|service)| (?:and|&) conditions)$/iy],
  ['privacy', /(?: policy| notice)?$/iy],
  ['cookie', / (?:policy|settings|notice|preferences)$/iy],
  ['cookies sitemap disclaimer imprint careers', /$/y],
  ['accessibility', /(?: statement)?$/iy],
  ['site', / map$/iy],
  ['legal', / notice$/iy],
  ['about', / us$/iy],
  ['help', / cent(?:re|er)$/iy],
  ['text content', / is (?:available|licensed|released) under\b/iy],
  ['this', / (?:text|page|work) is (?:available|licensed|released) under\b/iy],
  [
    'this the these our all advice information content',
    / [^.!?]{0,100}\b(?:(?:no|not a) substitute for|(?:does|do|is|are) not (?:intended to )?replace)\b[^.!?]{0,80}\.?$/iy,
  ],
  ['we', / (?:use cookies|value your privacy|and our partners)\b/iy],
  ['accept reject allow decline', / (?:all|cookies|all cookies)[.:]?$/iy],
  ['manage cookie privacy', / (?:preferences|settings|choices|options)[.:]?$/iy],
  ['necessary', / (?:cookies )?only[.:]?$/iy],
  ['complaints corrections feedback', /(?: (?:&|and) (?:complaints|corrections|feedback))?$/iy],
  // Networks, subscriptions and offers.
  ['facebook twitter x whatsapp linkedin instagram pinterest reddit youtube telegram', /[.:]?$/y],
  ['bluesky mastodon messenger email subscribe terms privacy about topics related', /[.:]?$/y],
  ['copy', / (?:the )?link[.:]?$/iy],
  ['e', /-mail[.:]?$/iy],
  ['next', / up[.:]?$/iy],
  ['follow like find join visit', / us\b(?:(?: (?:on|at|in)\b|\s?:).{1,60})?[.:!]?$/iy],
  ['connect', / with us\b(?:(?: (?:on|at|in)\b|\s?:).{1,60})?[.:!]?$/iy],
  ['follow', / \p{Lu}[\p{L} ’'-]{1,40} on \p{Lu}\p{L}+$/iuy],
  ['call ring phone telephone tel', /\.? ?(?:us)?(?: (?:now|today|on))?\s?:?\s?[+(]?\d[\d ()-]{6,}/iy],
  [
    'book schedule request arrange',
    / (?:a|an|your) (?:\p{L}+ ){0,3}(?:consultation|appointment|call|visit|assessment|check|test)\b.{0,30}$/iuy,
  ],
  ['advertisement advertising sponsored promoted ad', /\]?[.:]?$/y],
  ['sponsored', / content\]?[.:]?$/iy],
  ['your', /\s?e-?mail(?: address)?$/iy],
  ['enter add', / (?:your )?\s?e-?mail(?: address)?$/iy],
  ['sign', / up (?:to|for) \S.{1,60}$/iy],
  ['subscribe', / (?:to|for) \S.{1,60}$/iy],
  ['unsubscribe', /\b.{0,60}$/y],
  [
    'you',
    / (?:receive|received|are receiving|get|got) this (?:e-?mail|letter|newsletter|message)\b.{0,120}$/iy,
  ],
  ['view', / (?:this )?(?:e-?mail|newsletter|letter|message) in (?:your|a|the) browser.?$/iy],
  ['read', / online(?:\s[|·•].{1,80})?$/iy],
  ['read', / next$/iy],
  ['did has', / (?:a friend|someone|somebody) (?:send|sent|forward|forwarded)\b.{0,80}$/iy],
  ['did', / you (?:enjoy|like) (?:this|the) \p{L}{3,12}\?/iuy],
  ['join', / [\d,.]{1,9}k?\+? (?:other )?(?:readers|subscribers|members|people)\b.{0,60}$/iy],
  ['medical', / disclaimer\.?$/iy],
]

const formsByOpening = new Map<string, RegExp[]>()
for (const [openings, rest] of openedForms)
  for (const opening of openings.split(' ')) {
    const forms = formsByOpening.get(opening)
    if (forms) forms.push(rest)
    else formsByOpening.set(opening, [rest])
  }

const firstWord = /^[a-z]+/i

/**
 * Tell whether a line opens as something that sites print on every page, and goes on as that does.
 *
 * @param text The line.
 * @returns Whether it has one of the forms.
 */
export function opensAsFurniture(text: string): boolean {
  const opening = firstWord.exec(text)?.[0] ?? ''
  const forms = formsByOpening.get(opening.toLowerCase()) ?? []
  return forms.some((rest) => {
    rest.lastIndex = opening.length
    return rest.test(text)
  })
}
