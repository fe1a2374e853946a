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
}

/** In the order in which a statement is claimed: what is dangerous first. */
export const topics: readonly Topic[] = [
  {
    id: 'cautions',
    title: 'Cautions',
    intro: 'Harms and limits that the articles state. Check the current label before acting.',
    by: 'words',
    cues: /\b(caution\w*|side effects?|adverse\w*|contraindicat\w*|warnings?|overdos\w*|over-?suppress\w*|over-?train\w*|toxic\w*|harm(s|ful|ed)?|do(es)? harm|too (much|far|low|high)|excessive(ly)?|restraint|must not|should not|should never)\b/i,
  },
  {
    id: 'monitoring',
    title: 'Monitoring',
    intro: 'What is measured, and why. Where no interval is given, the sources state none.',
    by: 'words',
    cues: /\b(monitoring|monitored|(to|should|must) monitor|biomarkers?|laboratory (tests?|values?|checks?)|blood tests?|(serum|lab) (levels?|tests?) (are|is)|(are|is) (measured|tracked|assessed)|analys(is|es) (are|is|may)|titrat\w+|follow-up (tests?|visits?))\b/i,
  },
  {
    id: 'incomplete-recovery',
    title: 'When recovery is incomplete',
    intro: '',
    by: 'words',
    cues: /\b(incomplete(ly)?|partial(ly)? (recover\w*|response)|(fails?|failed|failure) to|(not|never) (fully |completely )?(recover\w*|respond)|persistent(ly)? (deficits?|low|symptoms|suppression|impair\w+|fail\w+)|suboptimal|refractory|non-?respon\w+)\b/i,
  },
  {
    id: 'prognosis',
    title: 'What affects the outlook',
    intro: 'Factors that the articles name, in their own words.',
    by: 'words',
    cues: /\b(prognos(is|es|tic)|predict(s|ed|ive|or|ors|ing)?|determinants?|(more|most) (quickly|slowly)|slower|faster|younger|(negatively|positively) correlated|correlate[sd]?|likelihood)\b/i,
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
    cues: /\b(mechanisms?|ax[ie]s|pathways?|physiolog\w+|molecular|cellular|receptors?|feedback|signal(s|l?ing)?|suppression|resynchroni\w+|biochem\w+)\b/i,
  },
]
