// Forms outside of the style books: each line says what must be read, and what must not.
import { type CslItem, parseCitation } from '@compendium/citation'
import { expect, test } from 'vitest'

const read = (raw: string) => {
  const { csl } = parseCitation(raw)
  const list = (names: CslItem['author']) =>
    names?.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
  return {
    ...csl,
    author: list(csl.author),
    editor: list(csl.editor),
    issued: csl.issued?.['date-parts'][0],
  }
}

test.each<[string, string, Record<string, unknown>]>([
  [
    'nothing between title and journal',
    'Reyes P, Farrow DM. Iron stores and intestinal inflammation in rowers Am J Med 2001; 110:15-18.',
    {
      title: 'Iron stores and intestinal inflammation in rowers',
      'container-title': 'Am J Med',
      volume: '110',
    },
  ],
  [
    'the year last',
    'Reyes P, Farrow DM: Iron stores and inflammation in rowers. Br J Haematol 98:356-364, 1997.',
    { title: 'Iron stores and inflammation in rowers', 'container-title': 'Br J Haematol', page: '356–364' },
  ],
  [
    'the medium of older MLA',
    'Okafor, Adaeze, et al. "Iron Loss in Night-Shift Nurses." Occupational Medicine 61.4 (2011): 233-41. Print.',
    { publisher: undefined, volume: '61', issue: '4', page: '233–41' },
  ],
  [
    'editors named first, in full',
    'Thorne, Karin A. and Lena J. Brandt, eds. The Study of Sleep Policy. New York: The Free Press, 1968.',
    {
      author: undefined,
      editor: ['Thorne, Karin A.', 'Brandt, Lena J.'],
      title: 'The Study of Sleep Policy',
    },
  ],
  [
    'editors in brackets',
    'Ross AC, Taylor CL, Yaktine AL, Del Valle HB (eds). Dietary Reference Intakes for Calcium and Vitamin D. Washington, DC: National Academies Press (US); 2011.',
    { author: undefined, title: 'Dietary Reference Intakes for Calcium and Vitamin D' },
  ],
  [
    'a place nobody knows',
    'Reyes, M. (2012). Rest at work: A history. Talybont: Gwasg Fach.',
    { 'publisher-place': 'Talybont', publisher: 'Gwasg Fach' },
  ],
  [
    'the place after the house',
    'Reyes, M. 1997. Rest and human experience. Cambridge University Press, Cambridge.',
    { publisher: 'Cambridge University Press', 'publisher-place': 'Cambridge' },
  ],
  [
    'the form of a company',
    'Reyes, Marta. A Study of Resting. New York: John Wiley and Sons, Inc., 1956.',
    { publisher: 'John Wiley and Sons, Inc' },
  ],
  [
    'an edition within the title',
    'Thorne, K. Sleep hygiene for shift workers, 3rd edn (London: Churchill Livingstone, 1997), pp. 45–60.',
    { title: 'Sleep hygiene for shift workers', edition: '3' },
  ],
  [
    'a Roman volume',
    'Thorne, Karin. "How to Rest at Work." Harvard Business Review, XLI (July-August, 1963), pp. 111-21.',
    { 'container-title': 'Harvard Business Review', volume: 'XLI', page: '111–21' },
  ],
  [
    'an issue in brackets with its supplement',
    'Smith J. Testosterone and mood. J Clin Endocrinol Metab. 2005 Dec;90(12 Suppl):4S-11S.',
    { volume: '90', issue: '12 Suppl', page: '4S–11S' },
  ],
  [
    'a month is no issue',
    'Ghosh, Amal and Tove Lund (1967). "The search for rest." Physics Today 20(September): 25-32.',
    { volume: '20', issue: undefined, page: '25–32' },
  ],
  [
    'a DOI in the address of a publisher',
    'Quinn T, Reyes M. Knee pain and sleep. Knee Surg [Internet]. 2017 Feb 1 [cited 2020 Sep 10];25(2):383-9. Available from: https://link.springer.com/article/10.1007/s00167-016-0000-8',
    { DOI: '10.1007/s00167-016-0000-8', volume: '25', issue: '2', page: '383–9' },
  ],
  [
    'how it was found is no title',
    'Brandt, L. (2014, January 17). Directive on Rest 28. Retrieved June 18, 2016, from https://www.example.org/28',
    { title: 'Directive on Rest 28', accessed: { 'date-parts': [[2016, 6, 18]] } },
  ],
  [
    'families in capitals after given names',
    'BRANDT, Lena, Karin D. THORNE, Amal GHOSH, 2013. Years spent at rest. The Lancet. 300(9810), 163–196.',
    { author: ['BRANDT, Lena', 'THORNE, Karin D.', 'GHOSH, Amal'], title: 'Years spent at rest' },
  ],
  [
    'a group that the authors speak for',
    'Nguyen TT, for the COPE Study Group. Cortisol and outcome after sepsis. Crit Care Med. 2010;38:1–9.',
    { author: ['Nguyen, TT', 'COPE Study Group'] },
  ],
])('%s: %s', (_what, raw, expected) => {
  const found: Record<string, unknown> = read(raw)
  for (const [field, value] of Object.entries(expected)) expect(found[field], field).toEqual(value)
})
