// View: words by which a clinical text of any subject shows what it speaks of. Words of one subject belong in the editors' file.

/** Sections of the page that are filled from the prose. */
export const topicIds = [
  'cautions',
  'monitoring',
  'incomplete-recovery',
  'prognosis',
  'lifestyle',
  'mechanism',
] as const
/** One of them. */
export type TopicId = (typeof topicIds)[number]

/** How a section finds its statements. */
export interface Topic {
  id: TopicId
  title: string
  intro: string
  /** A statement is taken by its own words, or a whole section by its heading. */
  by: 'words' | 'heading'
  cues: RegExp
  /** Phrases that hold a cue and say something else, such as that side effects are avoided. */
  besides?: RegExp
}

/** What speaks of the text itself: it points to a table, or says what will be looked into. */
export const ofTheText =
  /\b(tables?|figures?|lists?|charts?|sections?) (below|above)\b|\bfollowing (table|list|section|figure)\b|^(an?|this|the|our|such|one|beyond|here)\b[^.;:]{0,90}\b(exploration|deep analysis|examination|inquiry|raises? (other|further|new) questions?|has to (study|ask)|delves?|explores?|turns? to)\b|:$/i

/** In the order in which a statement is claimed: what is dangerous first. */
export const topics: readonly Topic[] = [
  {
    id: 'cautions',
    title: 'Cautions',
    intro: 'Harms and limits that the articles state. Check the current label before acting.',
    by: 'words',
    cues: /\b(caution\w*|side effects?|adverse\w*|contraindicat\w*|warnings?|overdos\w*|over-?suppress\w*|over-?train\w*|toxic\w*|harm(s|ful|ed)?|do(es)? harm|too (much|far|low|high)|excessive(ly)?|(with|some) restraint|restraint is|must not|should not|should never)\b/i,
    besides:
      /\b((control|manag|prevent|limit|avoid|reduc|minimi[sz]|lessen)(s|e|es|ed|ing|ance)?( of| the| any)?( [a-z]+)? side effects|no harm)\b/gi,
  },
  {
    id: 'monitoring',
    title: 'Monitoring',
    intro: 'What is measured, and why. Where no interval is given, the sources state none.',
    by: 'words',
    cues: /\b(monitoring|monitored|(to|should|must) monitor|biomarkers?|laboratory (tests?|values?|checks?)|blood (tests?|counts?) (are|is|every|each|at|after|before|should)|(serum|lab) (levels?|tests?) (are|is)|(are|is) (measured|tracked|assessed)|(checked|measured|tested) (again|every|after|once|regularly)|(repeat|recheck|retest) (the|it|after|every|in|at)|analys(is|es) (are|is|may)|titrat\w+|follow-up (tests?|visits?|scans?))\b/i,
    besides: /\b(are|is) (measured|assessed) (by|in|as)\b/gi,
  },
  {
    id: 'incomplete-recovery',
    title: 'When recovery is incomplete',
    intro: '',
    by: 'words',
    cues: /\b(incomplete(ly)?|partial(ly)? (recover\w*|response)|(fails?|failed|failure) to( fully)? (recover|respond|achieve|reach|return|improve|heal|resolve|restore|regain)|(poor|inadequate|insufficient) response|(not|never) (fully |completely )?(recover\w*|respond)|persistent(ly)? (deficits?|low|symptoms|suppression|impair\w+|fail\w+)|suboptimal|refractory|non-?respon\w+)\b/i,
  },
  {
    id: 'prognosis',
    title: 'What affects the outlook',
    intro: 'Factors that the articles name, in their own words.',
    by: 'words',
    cues: /\b(prognos(is|es|tic)|predict(s|ed|ive|or|ors|ing)?|determinants?|(slower|faster|quicker) (and [a-z]+ )?(return|recovery|response|healing|progress\w*|decline)|(recover|heal|respond|progress|resolve|return)(s|ed)? (slower|faster|sooner|more (quickly|slowly|strongly))|speed( and [a-z]+)? of recovery|(younger|older) [a-z]+( generally| typically| often)? (recover|respond|heal)\w*|(negatively|positively) correlated|correlate[sd]?|likelihood)\b/i,
  },
  {
    id: 'lifestyle',
    title: 'Lifestyle',
    intro: 'The opening words of each passage; the link opens the rest.',
    by: 'heading',
    cues: /\b(lifestyle|exercis\w*|physical activity|training|diet(s|ary)?|nutrition\w*|sleep|smoking|alcohol|weight|stress)\b/i,
  },
  {
    id: 'mechanism',
    title: 'How it works',
    intro: 'The opening words of each passage; the link opens the rest.',
    by: 'heading',
    cues: /\b(mechanisms?|ax[ie]s|pathways?|physiolog\w+|pathophysiolog\w+|biology|molecular|cellular|receptors?|feedback|signal(s|l?ing)?|suppression|resynchroni\w+|biochem\w+|how (it|they|[a-z]+ [a-z]+|[a-z]+ [a-z]+ [a-z]+|[a-z]+) works?)\b/i,
  },
]
