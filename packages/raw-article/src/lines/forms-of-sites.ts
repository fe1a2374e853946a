// Forms of page furniture: law and privacy, networks, subscriptions and offers.
import type { OpenedForm } from './opened-form.ts'

/** Terms, cookies, disclaimers, networks, newsletters, appointments and advertisements. */
export const formsOfSites: readonly OpenedForm[] = [
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
    'this the these our all',
    / (?=[^.!?]{0,80}\b(?:pages?|articles?|(?:web)?sites?|content|information|leaflet|guide|material|text|advice)\b)[^.!?]{1,100}\b(?:(?:no|not a) substitute for|(?:does|do|is|are) not (?:intended to )?replace)\b[^.!?]{0,80}\.?$/iy,
  ],
  [
    'advice information content disclaimer',
    /[\s:][^.!?]{0,100}\b(?:(?:no|not a) substitute for|(?:does|do|is|are) not (?:intended to )?replace)\b[^.!?]{0,80}\.?$/iy,
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
  ['nothing', / (?:in|on) this \p{L}+ [^.]{0,60}\badvice\.?$/iuy],
  ['advertisement advertising advert sponsored promoted ad', /\]?[.:]?$/y],
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
