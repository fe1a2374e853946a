// Real works in the shapes that articles print them in; each line says what must be read.
import { type CslItem, type CslName, parseCitation } from '@compendium/citation'
import { describe, expect, test } from 'vitest'

const names = (list: CslName[] | undefined) =>
  list?.map(
    ({ family, given, literal, suffix }) => literal ?? [family, given, suffix].filter(Boolean).join(', '),
  )

type Expected = Partial<Omit<CslItem, 'author' | 'editor' | 'issued'>> & {
  author?: string[]
  editor?: string[]
  year?: number
  etAl?: boolean
  style?: string
}

const cases: Record<string, [string, Expected][]> = {
  MLA: [
    [
      'Baker, Fiona C. et al. “Sleep and Sleep Disorders in the Menopausal Transition.” Sleep Medicine Clinics, vol. 13, no. 3, 2018, pp. 443-456.',
      {
        type: 'article-journal',
        author: ['Baker, Fiona C.'],
        etAl: true,
        title: 'Sleep and Sleep Disorders in the Menopausal Transition',
        'container-title': 'Sleep Medicine Clinics',
        volume: '13',
        issue: '3',
        page: '443–456',
        year: 2018,
        style: 'mla',
      },
    ],
    [
      'van der Ploeg, Hidde P., and Melvyn Hillsdon. “Is Sedentary Behaviour Just Physical Inactivity by Another Name?” International Journal of Behavioral Nutrition and Physical Activity, vol. 14, 2017, p. 142.',
      {
        author: ['van der Ploeg, Hidde P.', 'Hillsdon, Melvyn'],
        etAl: false,
        title: 'Is Sedentary Behaviour Just Physical Inactivity by Another Name?',
        volume: '14',
        page: '142',
      },
    ],
    [
      'Walker, Matthew. Why We Sleep ∞ Unlocking the Power of Sleep and Dreams. Scribner, 2017.',
      {
        type: 'book',
        title: 'Why We Sleep: Unlocking the Power of Sleep and Dreams',
        publisher: 'Scribner',
        year: 2017,
        style: 'mla',
      },
    ],
    [
      'de Kretser, David M., and Kate L. Loveland. “Spermatogenesis.” Endocrinology ∞ Adult and Pediatric, edited by J. Larry Jameson and Leslie J. De Groot, 7th ed., vol. 2, Elsevier Saunders, 2016, pp. 2325-2353.',
      {
        type: 'chapter',
        author: ['de Kretser, David M.', 'Loveland, Kate L.'],
        editor: ['Jameson, J. Larry', 'De Groot, Leslie J.'],
        'container-title': 'Endocrinology: Adult and Pediatric',
        edition: '7',
        volume: '2',
        publisher: 'Elsevier Saunders',
        page: '2325–2353',
      },
    ],
    [
      'Healthline. “How Long Does Levothyroxine Take to Work?” Healthline, 2023.',
      { type: 'webpage', author: ['Healthline'], 'container-title': 'Healthline', year: 2023 },
    ],
    [
      '“Effects of Exercise on Sleep.” Sleep Foundation, 2023.',
      { type: 'webpage', title: 'Effects of Exercise on Sleep', 'container-title': 'Sleep Foundation' },
    ],
    [
      'Smith, John A., Jr., and Mary O’Neill-Jones. “Sleep and Iron.” Sleep Medicine, vol. 12, 2011, pp. S12-S18.',
      { author: ['Smith, John A., Jr.', 'O’Neill-Jones, Mary'], page: 'S12–S18' },
    ],
    [
      'Lim, A. "Why your thyroid matters." The New York Times, 3 Mar. 2021, p. D4.',
      { type: 'article-newspaper', 'container-title': 'The New York Times', page: 'D4' },
    ],
    [
      'Haddad RM, Okafor LN. Iron tablets for tiredness. Cochrane Database Syst Rev. 2014;(12):CD009999.',
      { 'container-title': 'Cochrane Database Syst Rev', volume: undefined, issue: '12', page: 'CD009999' },
    ],
    [
      'Haddad RM, Okafor LN. Potassium and blood pressure in later life: A scientific statement. Nutr Metab Cardiovasc Dis 2023; in press. https://doi.org/10.1000/xyz.2023.10.001',
      {
        type: 'article-journal',
        'container-title': 'Nutr Metab Cardiovasc Dis',
        DOI: '10.1000/xyz.2023.10.001',
      },
    ],
    [
      'Nieschlag, Eberhard, et al., editors. Testosterone: Action, Deficiency, Substitution. Cambridge University Press, 2012.',
      { type: 'book', editor: ['Nieschlag, Eberhard'], publisher: 'Cambridge University Press' },
    ],
  ],
  APA: [
    [
      'Cook, J. L., & Purdam, C. R. (2009). Is tendon pathology a continuum? A pathology model to explain the clinical presentation of load-induced tendinopathy. British Journal of Sports Medicine, 43(6), 409–416. https://doi.org/10.1136/bjsm.2008.051193',
      {
        type: 'article-journal',
        author: ['Cook, J. L.', 'Purdam, C. R.'],
        title:
          'Is tendon pathology a continuum? A pathology model to explain the clinical presentation of load-induced tendinopathy',
        'container-title': 'British Journal of Sports Medicine',
        volume: '43',
        issue: '6',
        page: '409–416',
        DOI: '10.1136/bjsm.2008.051193',
        year: 2009,
        style: 'apa',
      },
    ],
    [
      'Rees, M., et al. (2022). Global consensus recommendations on menopause in the workplace ∞ A European Menopause and Andropause Society (EMAS) position statement. Maturitas, 151, 55 ∞ 62.',
      { etAl: true, 'container-title': 'Maturitas', volume: '151', page: '55–62' },
    ],
    [
      'Melmed, S., Auchus, R. J., Goldfine, A. B., Koenig, R. J., & Rosen, C. J. (Eds.). (2020). Williams textbook of endocrinology (14th ed.). Elsevier.',
      {
        type: 'book',
        editor: ['Melmed, S.', 'Auchus, R. J.', 'Goldfine, A. B.', 'Koenig, R. J.', 'Rosen, C. J.'],
        edition: '14',
        publisher: 'Elsevier',
      },
    ],
    [
      'National Institute for Health and Care Excellence. (2015). Menopause: diagnosis and management (NICE Guideline NG23). https://www.nice.org.uk/guidance/ng23',
      {
        type: 'report',
        author: ['National Institute for Health and Care Excellence'],
        title: 'Menopause: diagnosis and management',
        number: 'NG23',
        URL: 'https://www.nice.org.uk/guidance/ng23',
      },
    ],
    [
      'Peak Performance Labs. (n.d.). 7 Ways to Fix Your Sleep Tonight.',
      {
        type: 'webpage',
        author: ['Peak Performance Labs'],
        title: '7 Ways to Fix Your Sleep Tonight',
        style: 'apa',
      },
    ],
    [
      'Devlin, J., Chang, M.-W., Lee, K., & Toutanova, K. (2019). BERT: Pre-training of deep bidirectional transformers for language understanding. In Proceedings of NAACL-HLT 2019 (pp. 4171–4186). Association for Computational Linguistics.',
      {
        type: 'paper-conference',
        author: ['Devlin, J.', 'Chang, M.-W.', 'Lee, K.', 'Toutanova, K.'],
        page: '4171–4186',
        publisher: 'Association for Computational Linguistics',
      },
    ],
    [
      'Garcia, M. (2018). Iron status in endurance athletes [Doctoral dissertation, University of Granada].',
      { type: 'thesis', genre: 'Doctoral dissertation', publisher: 'University of Granada' },
    ],
  ],
  Vancouver: [
    [
      'Jonklaas J, Bianco AC, Bauer AJ, et al. Guidelines for the treatment of hypothyroidism: prepared by the American Thyroid Association task force on thyroid hormone replacement. Thyroid. 2014;24(12):1670-1751. doi:10.1089/thy.2014.0028',
      {
        author: ['Jonklaas, J', 'Bianco, AC', 'Bauer, AJ'],
        etAl: true,
        'container-title': 'Thyroid',
        volume: '24',
        issue: '12',
        page: '1670–1751',
        DOI: '10.1089/thy.2014.0028',
        style: 'vancouver',
      },
    ],
    [
      'Alfredson H, Pietilä T, Jonsson P, Lorentzon R. Heavy-load eccentric calf muscle training for the treatment of chronic Achilles tendinosis. Am J Sports Med 1998;26:360–6.',
      {
        author: ['Alfredson, H', 'Pietilä, T', 'Jonsson, P', 'Lorentzon, R'],
        'container-title': 'Am J Sports Med',
        page: '360–6',
      },
    ],
    [
      'Vincent JL, Moreno R, Takala J. The SOFA (Sepsis-related Organ Failure Assessment) score to describe organ dysfunction/failure. Intensive Care Med 1996; 22:707-710.',
      {
        author: ['Vincent, JL', 'Moreno, R', 'Takala, J'],
        title:
          'The SOFA (Sepsis-related Organ Failure Assessment) score to describe organ dysfunction/failure',
      },
    ],
    [
      'Eknoyan G, Lameire N, Eckardt K, et al; KDIGO Working Group. KDIGO 2012 clinical practice guideline for the evaluation and management of chronic kidney disease. Kidney Int Suppl. 2013;3(1):1-150.',
      { author: ['Eknoyan, G', 'Lameire, N', 'Eckardt, K', 'KDIGO Working Group'], etAl: true },
    ],
  ],
  'Chicago and Harvard': [
    [
      'Kumar, Vinay, Abul K. Abbas, and Jon C. Aster. Robbins Basic Pathology. 10th ed. Philadelphia: Elsevier, 2018.',
      {
        type: 'book',
        author: ['Kumar, Vinay', 'Abbas, Abul K.', 'Aster, Jon C.'],
        edition: '10',
        'publisher-place': 'Philadelphia',
        publisher: 'Elsevier',
        style: 'chicago',
      },
    ],
    [
      'Fink, Janet. “Private Lives, Public Issues.” Journal for the Study of British Cultures 9, no. 2 (2002): 135-148.',
      { volume: '9', issue: '2', page: '135–148', year: 2002, style: 'chicago' },
    ],
    [
      'Ioannidis JPA (2005) Why Most Published Research Findings Are False. PLoS Med 2(8): e124. https://doi.org/10.1371/journal.pmed.0020124',
      { author: ['Ioannidis, JPA'], volume: '2', issue: '8', page: 'e124', style: 'harvard' },
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_style, list) => {
  test.each(list)('%s', (raw, expected) => {
    const { csl, etAl, style } = parseCitation(raw)
    const read: Record<string, unknown> = {
      ...csl,
      author: names(csl.author),
      editor: names(csl.editor),
      year: csl.issued?.['date-parts'][0]?.[0],
      etAl,
      style,
    }
    for (const [field, value] of Object.entries(expected)) expect(read[field], field).toEqual(value)
  })
})

test('a field that the string lacks is absent', () => {
  const { csl } = parseCitation('Peak Performance Labs. (n.d.). 7 Ways to Fix Your Sleep Tonight.')
  expect(Object.keys(csl).sort()).toEqual(['author', 'title', 'type'])
})

test.each(['Dr', 'Prof'])('%s. alone is a name', (title) => {
  const { csl } = parseCitation(`${title}. (2019). Sleep and iron. Journal of Sleep, 4(2), 10–22.`)
  expect(csl.author).toEqual([{ family: title }])
})

test('an empty string is an item without fields', () => {
  expect(parseCitation('')).toEqual({
    csl: { type: 'article' },
    etAl: false,
    ranges: {},
    style: 'unknown',
    confidence: 0,
  })
})
