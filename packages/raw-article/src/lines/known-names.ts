// The names of tiers and end matter. They are words of the contract and of publishing, not of any subject.

/** What a heading's name says of the section under it. */
export type KnownSection =
  | 'fundamentals'
  | 'intermediate'
  | 'academic'
  | 'references'
  | 'reflection'
  | 'glossary'

const names: Record<KnownSection, readonly string[]> = {
  fundamentals: ['fundamentals', 'the fundamentals', 'basics', 'the basics', 'foundations', 'foundational'],
  intermediate: ['intermediate', 'the intermediate'],
  academic: ['academic', 'the academic', 'advanced'],
  references: [
    'references',
    'reference list',
    'bibliography',
    'selected bibliography',
    'sources',
    'sources and references',
    'references and sources',
    'references and further reading',
    'sources and further reading',
    'works cited',
    'works consulted',
    'sources cited',
    'sources consulted',
    'bibliographic notes',
    'bibliographical notes',
    'citations',
    'cited works',
    'literature',
    'literature cited',
    'further reading',
    'scientific references',
    'selected references',
  ],
  reflection: [
    'reflection',
    'reflections',
    'a reflection',
    'final reflection',
    'final reflections',
    'closing reflection',
    'closing reflections',
    'final thoughts',
    'a final thought',
    'closing thoughts',
    'concluding thoughts',
    'parting thoughts',
  ],
  glossary: [
    'glossary',
    'glossary of terms',
    'glossary of key terms',
    'key terms',
    'key terms explained',
    'terms explained',
    'definitions',
    'key definitions',
    'terminology',
    'word list',
    'terms used here',
    'terms used in this article',
    'terms to know',
    'words to know',
    'vocabulary',
    'lexicon',
    'nomenclature',
    'abbreviations',
    'list of abbreviations',
    'acronyms',
  ],
}

const sectionOf = new Map<string, KnownSection>()
for (const [section, list] of Object.entries(names)) {
  for (const name of list) sectionOf.set(name, section as KnownSection)
}

/** Other ways to say glossary: "words we use", "medical terms explained", "what the words mean", "jargon buster". */
const glossaryName =
  /^(?:(?:medical|key|useful|common|important|some|the|a|few) ){0,2}(?:glossary|jargon buster|(?:words?|terms?|terminology|vocabulary|definitions|abbreviations) (?:we (?:use|used|mention|mentioned)|you (?:may|might|will) (?:hear|meet|see|come across)|(?:and|their) (?:what they mean|meanings?|definitions)|explained|used|in this (?:\p{L}+ )?\p{L}+|and (?:terms|definitions|abbreviations)))(?: (?:here|explained|(?:in|on) this \p{L}+))?$|^what (?:the|these|those) (?:words|terms) mean$|^a(?:-| to )z of (?:\p{L}+ )?(?:terms|words)$|^(?:small|short|little|mini) dictionary$|^(?:[\p{L}-]+ ){0,3}glossary(?: (?:of|for) (?:[\p{L}-]+ ){0,3}[\p{L}-]+)?$|^(?:medical|key|useful|important) (?:words|terms|vocabulary|definitions)$/u

/** Other ways to say references: "where our information comes from", "our sources", "evidence and references". */
const referencesName =
  /^(?:(?:our|the|key|main|selected|information|evidence|full|numbered) ){0,2}(?:sources|references|bibliography|citations)(?: (?:we used|used|cited|consulted|and (?:notes|links|resources|credits)|of information|for this \p{L}+))?$|^(?:evidence|notes|resources) and (?:references|sources)$|^where (?:our|the|this|these) (?:information|evidence|facts|numbers|figures) (?:comes?|came|is|are) from$|^(?:what|evidence) (?:we|this \p{L}+) (?:used|is based on|was based on)$/u

/** What counts a section by a word, a letter or a Roman number: "Section 9: Glossary", "C. References". */
const counted =
  /^(?:(?:section|part|chapter|heading|topic|unit|appendix)(?: (?:\d{1,2}|[a-z]|[ivx]{1,5}))?|[a-z]|[ivx]{1,5}) (?=\p{L})/u

/**
 * Tell what section a heading names.
 *
 * @param name Lower-cased words of the heading, without punctuation.
 * @returns The section, or null where the name is no known one.
 */
export function knownSectionOf(name: string): KnownSection | null {
  const section = sectionOf.get(name)
  if (section !== undefined) return section
  if (glossaryName.test(name)) return 'glossary'
  if (referencesName.test(name)) return 'references'
  const count = counted.exec(name)
  return count ? knownSectionOf(name.slice(count[0].length)) : null
}

const firstSection =
  /^(?:abstract|introduction|overview|summary|background|preface|at a glance|in brief|key (?:points|facts|messages|takeaways)|about this \p{L}+)$/u

const closingSection =
  /^(?:conclusions?|(?:our )?outlook|prognosis|disclosures?|acknowledge?ments|funding|limitations|(?:follow-up|discharge|research|prevention|complications|recovery)(?: and \p{L}[\p{L}-]*(?: \p{L}+)?)?|research (?:recommendations|gaps|questions)|(?:further|more) (?:information|help|support)|(?:living|coping) (?:with|well)\b.*|next steps|take-home (?:messages?|points)|see also|(?:frequently asked|common) questions|questions and answers)$/u

/** Whether a name is one that the later sections bear in articles about anything: it heads nothing under a section before. */
export function isClosingSection(name: string): boolean {
  return closingSection.test(name)
}

/** Whether a name is one that first sections bear in articles about anything: it names no article and no site. */
export function isFirstSection(name: string): boolean {
  return firstSection.test(name)
}
