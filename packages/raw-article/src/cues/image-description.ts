// Cues for alternative texts of pictures: captions that nobody was meant to read as prose.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { Cue } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'
import { readImageMark } from '../lines/read-image-mark.ts'
import { countAppearance } from './appearance.ts'
import { strangeness } from './strangeness.ts'

// What alternative texts say of pictures in general, whatever the picture shows.
const depiction =
  /\b(?:symboli[sz](?:e|es|ing)|represent(?:s|ing)?|depict(?:s|ed|ing)?|illustrat(?:e|es|ed|ing)|portray(?:s|ed|ing)?|visuali[sz](?:es|ing)|visually|signif(?:y|ies|ying)|evok(?:e|es|ing)|embod(?:y|ies|ying)|reflect(?:s|ing)|showing|expressing|conveying|suggesting|close-up|macro|imag(?:e|ery)|photo(?:graph)?|picture|portrait|metaphor|backdrop|background|foreground|diagram|rendering)\b/gi

const scene =
  /^(?:An?|Two|Three|Several|Rows? of|Close(?:-up)?(?: view)?(?: of)?|View of|Hands?|Detail of|Portrait of)\s\S/
/** An alternative text that says what it is. */
const saysImage =
  /^(?:(?:An?|The|This) )?(?:\p{L}+ )?(?:(?:image|photo|photograph|picture|illustration|drawing|diagram|graphic|infographic|portrait|close-up|screenshot|cartoon|rendering|x-ray) (?:of|showing|shows|depicting|illustrating)|(?:chart|graph|plot|map|timeline|scan|micrograph) (?:showing|depicting|illustrating))\b/iu
/** A passage of three sentences or more that speaks of a picture figuratively. */
const goesOn = /[.!?]\s\p{Lu}[^.!?]*[.!?]\s\p{Lu}/u
/** A scene without a finite verb: somebody or some thing doing something. */
const beheldPerson =
  /^(?!(?:Ask|Call|Contact|Meet|See|Tell)\b)(?:(?:An?|The|One|Two|Three|Four|Several|Some|Smiling|Happy) )?(?:[\p{L}-]+ ){0,3}?(?:woman|women|man|men|girl|boy|child|children|baby|toddler|mother|father|parent|couple|family|person|people|adult|nurse|doctor|physician|surgeon|therapist|physiotherapist|pharmacist|clinician|scientist|technician|sonographer|radiographer|midwife|dietitian|paramedic|optometrist|dentist|psychologist|counsellor|carer|caregiver|volunteer|trainer|coach|teacher|researcher|student|patient|athlete|runner|cyclist|swimmer|walker|dancer|gardener|hands?|fingers?|silhouettes?)\b/iu
const finiteVerb =
  /\b(?:is|are|was|were|am|has|have|had|can|could|may|might|must|will|would|shall|should|do|does|did|need|needs|usually|often)\b/i
const participle = /\p{L}{2}ing\b/u
const asPicture =
  /\b(?:The|This|Its) (?:\p{Ll}+ )?(?:image|imagery|scene|composition|picture|photograph|visual|setting|light)\b/u

/** Whether a line tells of anything to be seen: by its words, or as a phrase of somebody doing something. */
function showsSomething(line: DescribedLine, article: DescribedArticle): boolean {
  const { text } = line
  return (
    countAppearance(line, article) > 0 ||
    scene.test(text) ||
    asPicture.test(text) ||
    beheldPerson.test(text) ||
    text.search(depiction) !== -1 ||
    (participle.test(text) && !finiteVerb.test(text))
  )
}

/** "Figure 2. The nerve at the wrist"; a reference to it goes on without a mark. */
const figureCaption = /^(?:Figure|FIGURE|Fig\.) ?\d{1,2}[.:∞] ?\S/

function isApart(line: DescribedLine | undefined): boolean {
  return line !== undefined && line.words <= 14 && line.closing !== 'stop'
}

/** Whether a line stands where pictures stand by custom of the article: over a short line that may be a heading. */
export function isUnderCustom({ index, words }: DescribedLine, article: DescribedArticle): boolean {
  return article.picturedHeadings && words >= 5 && isApart(article.lines[index + 1])
}

export const imageDescriptionCues: readonly Cue[] = [
  {
    id: 'image-description/prior',
    because: 'Most lines are not alternative texts.',
    score: () => -250,
  },
  {
    id: 'image-description/open-end',
    because: 'Alternative texts are whole sentences whose last full stop is left out.',
    score: ({ closing, words, innerStop }, { stopsUsual }) =>
      closing === 'none'
        ? stopsUsual
          ? (words >= 9 ? 300 : words >= 5 ? 200 : 0) + (innerStop ? 250 : 0)
          : 50
        : closing === 'stop'
          ? -250
          : -600,
  },
  {
    id: 'image-description/length',
    because: 'An alternative text is a sentence or two.',
    score: ({ words }) => (words < 4 ? -800 : words < 6 ? -150 : words <= 80 ? 100 : -300),
  },
  {
    id: 'image-description/depiction',
    because: 'It says that something shows or stands for something.',
    score: ({ text }) => Math.min(2, text.match(depiction)?.length ?? 0) * 130,
  },
  {
    id: 'image-description/appearance',
    because: 'It tells of colours, light, materials, shapes or landscapes.',
    score: (line, article) => (line.words <= 40 ? Math.min(2, countAppearance(line, article)) * 150 : 0),
  },
  {
    id: 'image-description/nothing-seen',
    because: 'It neither tells of anything to be seen nor says that it stands for something.',
    score: (line, article) => (showsSomething(line, article) ? 0 : -150),
  },
  {
    id: 'image-description/scene',
    because: 'It opens on something to be seen, or speaks of the picture as a picture.',
    score: ({ text }) => (scene.test(text) ? 130 : 0) + (asPicture.test(text) ? 260 : 0),
  },
  {
    id: 'image-description/says-image',
    because: 'It says that it is a picture of something.',
    score: ({ text, words }) => (words <= 60 && saysImage.test(text) && !goesOn.test(text) ? 900 : 0),
  },
  {
    id: 'image-description/mark',
    because: 'The scraper marked it as a picture.',
    score: ({ text }) => (readImageMark(text) === null ? 0 : 1800),
  },
  {
    id: 'image-description/figure',
    because: 'It is the caption of a figure, and stands over no table.',
    score: ({ text, words, index }, { lines, flatTableOf }) =>
      words <= 60 &&
      figureCaption.test(text) &&
      lines[index + 1]?.separator == null &&
      flatTableOf[index] == null
        ? 1800
        : 0,
  },
  {
    id: 'image-description/person',
    because: 'It shows people or hands doing something, without a verb that would make it a statement.',
    score: ({ text, words, bullet }) =>
      words <= 30 && bullet === null && beheldPerson.test(text) && !finiteVerb.test(text)
        ? participle.test(text)
          ? 450
          : 250
        : 0,
  },
  {
    id: 'image-description/strangeness',
    because: 'It speaks of things that the article itself never mentions.',
    score: (line, article) =>
      Math.round(
        (strangeness(line, article) - 0.35) *
          (line.words < 9 ? 400 : line.words < 12 ? 500 : 350) *
          (line.words < 12 && !showsSomething(line, article) ? 0.4 : 1),
      ),
  },
  {
    id: 'image-description/glued',
    because:
      'It clings to the end of a list, table or entry where blocks are otherwise parted by blank lines.',
    score: ({ blanksBefore, index, blanksAfter }, { blankSeparated }) =>
      blankSeparated && index > 0 && blanksBefore === 0 && blanksAfter > 0 ? 200 : 0,
  },
  {
    id: 'image-description/before-heading',
    because: 'Pictures stand over headings and entries.',
    score: (line, { lines }) => (isApart(lines[line.index + 1]) && !isApart(line) ? 80 : 0),
  },
  {
    id: 'image-description/custom',
    because: 'In this article most headings stand under a picture.',
    score: (line, article) => (isUnderCustom(line, article) ? 300 : 0),
  },
  {
    id: 'image-description/capitals',
    because: 'A line in title case is a heading or a header, a numbered one a caption.',
    score: ({ capitalised, innerStop, words, text }) =>
      numberedCaption.test(text) ? -900 : capitalised >= 0.6 && !innerStop && words < 25 ? -350 : 0,
  },
  {
    id: 'image-description/bullet',
    because: 'A bullet opens a list item.',
    score: ({ bullet, separator }) => (bullet === null ? 0 : -700) + (separator === 'pipe' ? -900 : 0),
  },
  {
    id: 'image-description/figures',
    because: 'Stock pictures are described without figures.',
    score: ({ text }) => (/\d/.test(text) ? -200 : 0),
  },
  {
    id: 'image-description/first-person',
    because: 'Alternative texts do not address the reader.',
    score: ({ text }) => (/\b(?:you|your|we|our)\b/i.test(text) ? -200 : 0),
  },
]
