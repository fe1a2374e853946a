// Word lists that tell a full stop that shortens a word from one that ends a sentence. All in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Abbreviations that always lead on to something: "for example", "compared with", "about". */
export const leadingAbbreviations = words(
  'e.g i.e eg ie cf viz vs approx ca incl excl esp resp dr drs mr mrs messrs',
)

/** Titles before a name; only with a capital, since "rep" and "ms" are words or units without one. */
export const titles = words('ms mx prof rev hon gen capt col lt sgt sen rep gov pres st mt')

/** Abbreviations only where a number or label follows: "No. 5", "vol. 27", "Fig. A". */
export const numberedAbbreviations = words(
  `no nos nr vol vols fig figs p pp pt pts eq eqs ch chap sec sect art ref refs tab app para paras suppl ver v
   c ex n iss lib
   jan feb mar apr jun jul aug sep sept oct nov dec`,
)

/** Abbreviations that may stand inside a name: "Acme Inc. Holdings", "Smith Jr. Foundation". */
export const namingAbbreviations = words('inc ltd co corp bros jr sr dept univ assn intl natl hosp med surg')

/** Nouns that a single letter labels: "vitamin D." ends a sentence, "J." before a name does not. */
export const labelledNouns = words(
  `vitamin vitamins hepatitis type group grade stage class figure table appendix panel arm phase factor influenza
   cohort part section option plan level category protein model step form version box room point zone layer`,
)

/** Function words that open sentences but hardly ever stand as the second part of a name. */
export const sentenceOpeners = words(
  `the a an it its in on at this that these those they their there then thus he she his her we our you your i my if
   when while as for from to by with without within and but or nor so yet however although though because since
   after before during until unless once most many some all each every both few several other another any no not
   neither either only also even what why how who whose where which whether is are was were do does did can could
   may might must should will would have has here such some because between among across under over about`,
)
