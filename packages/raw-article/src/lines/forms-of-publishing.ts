// Forms of page furniture: who wrote an article, when, what kind of text it is, and where it stands in its journal.
import type { OpenedForm } from './opened-form.ts'

/** Bylines, dates, kinds of text, credits, volumes and issues. */
export const formsOfPublishing: readonly OpenedForm[] = [
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
  [
    'published posted updated revised reviewed edited',
    / (?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d(?:\s[|·•–-]\s.{1,60})?$/iy,
  ],
  [
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
    /\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d(?:\s[|·•–-]\s.{1,60})?$/iy,
  ],
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
    'this',
    / (?:page|article|leaflet|guide|booklet|guideline|information) (?:was|is|has been) (?:written|produced|prepared|developed|created|checked|reviewed) by\b.{1,120}$/iy,
  ],
  ['graphic graphics', /\s?:\s?\S+(?:\s\S+){0,5}$/iy],
  [
    'patient',
    / (?:information|leaflet|page|education|guide|fact ?sheet)(?: (?:leaflet|sheet|page|series|service))?$/iy,
  ],
  [
    'information advice',
    / for (?:patients|parents|carers|families)(?:(?:, and|,| and| &) (?:their )?(?:patients|parents|carers|families|relatives|visitors|friends)){0,3}(?: (?:leaflet|sheet|page|series|service))?$/iy,
  ],
  ['department directorate', / of \p{Lu}[\p{L} ,&]{2,50}$/uy],
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
]
