// View: routes of administration, as clinical texts of any subject word them.

const routes: readonly [RegExp, string][] = [
  [/\b(by mouth|oral(ly)?)\b/i, 'oral'],
  [/\bsubcutaneous(ly)?\b/i, 'subcutaneous'],
  [/\bintramuscular(ly)?\b/i, 'intramuscular'],
  [/\bintravenous(ly)?\b/i, 'intravenous'],
  [/\btransdermal(ly)?\b/i, 'transdermal'],
  [/\b(intra)?nasal(ly)?\b/i, 'nasal'],
  [/\binhal(ed|ation)\b/i, 'inhaled'],
  [/\btopical(ly)?\b/i, 'topical'],
  [/\bsublingual(ly)?\b/i, 'sublingual'],
  [/\bbuccal(ly)?\b/i, 'buccal'],
  [/\brectal(ly)?\b/i, 'rectal'],
  [/\bvaginal(ly)?\b/i, 'vaginal'],
]

// Most texts name none; one look tells.
const some =
  /\b(?:by mouth|oral|subcut|intra|transd|nasal|inhal|topical|subling|buccal|rectal|vaginal|inject)/i

/**
 * The routes that a text names.
 * @param text any text
 * @returns names such as "oral"
 */
export function routesIn(text: string): string[] {
  if (!some.test(text)) return []
  const named = routes.flatMap(([cue, route]) => (cue.test(text) ? [route] : []))
  return named.length || !/\binject(ed|ion|ions)\b/i.test(text) ? named : ['injection']
}
