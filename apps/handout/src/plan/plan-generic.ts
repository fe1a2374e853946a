// Plan: a handout of any corpus, in the articles' own words.
import type { Compendium } from '@compendium/schema'
import type { HandoutContent, PlanBlock } from './blocks.ts'
import { keepDocuments } from './keep-documents.ts'
import { keyPoints } from './key-points.ts'
import { doseFilter } from './leave-out-doses.ts'
import { planSections } from './plan-sections.ts'
import { planTimelines } from './plan-timelines.ts'
import { selectSections } from './select-sections.ts'
import { sourceList } from './source-list.ts'
import { wordList } from './word-list.ts'

/** A handout holds the first so many articles of a large corpus. */
const mostArticles = 12

/** The plan and notes for the editor on what was chosen. */
export interface GenericPlan {
  plan: HandoutContent
  notes: string[]
}

/**
 * Plans key points, the fundamentals of each article, a word list, sources, and a note that nobody has put it in plain words.
 * @param whole the corpus; of a large one the first articles are printed
 */
export function planGeneric(whole: Compendium): GenericPlan {
  const all = selectSections(whole)
  const chapters = all.slice(0, mostArticles)
  const compendium = keepDocuments(whole, new Set(chapters.map(({ document }) => document.id)))
  const doses = doseFilter(compendium)
  const single = chapters.length === 1
  const title = single ? chapters[0]!.title : `What ${numberWord(chapters.length)} articles say`
  const points = keyPoints(compendium, chapters, doses)
  const words = wordList(compendium, chapters)
  const sources = sourceList(compendium)
  const blocks: PlanBlock[] = [{ type: 'heading', level: 1, text: title }]
  blocks.push(plainNote(chapters.length, all.length))
  if (points.length > 0) {
    blocks.push({
      type: 'box',
      tone: 'main',
      blocks: [
        { type: 'heading', level: 2, text: 'Key points' },
        { type: 'list', marker: 'bullet', items: points.map((text) => ({ runs: [{ text }], children: [] })) },
      ],
    })
  }
  if (!single && chapters.length > 0)
    blocks.push({ type: 'contents', heading: { type: 'heading', level: 2, text: 'In this handout' } })
  for (const chapter of chapters) {
    if (!single) blocks.push({ type: 'heading', level: 2, text: chapter.title })
    blocks.push(...planSections(chapter, compendium, doses, single ? 2 : 3))
  }
  blocks.push(...planTimelines(compendium, chapters, doses))
  if (words.entries.length > 0) {
    blocks.push(
      { type: 'heading', level: 2, text: 'Word list' },
      { type: 'definitions', entries: words.entries },
    )
  }
  if (sources.entries.length > 0) {
    blocks.push({
      type: 'heading',
      level: 2,
      text: single ? 'Sources the article gives' : 'Sources the articles give',
    })
    blocks.push({ type: 'sources', entries: sources.entries })
  }
  return {
    plan: { title, subject: 'Patient handout in the words of its articles', blocks },
    notes: [
      'Nobody has put this handout into plain language yet.',
      ...note(
        all.length - chapters.length,
        'further article is not printed',
        'further articles are not printed',
      ),
      ...note(doses.removed(), 'sentence on doses is left out', 'sentences on doses are left out'),
      ...note(
        words.left,
        'further word has a meaning that is not printed',
        'further words have meanings that are not printed',
      ),
      ...note(
        sources.left,
        'source is a web page, machine-written or rejected, and is not printed',
        'sources are web pages, machine-written or rejected, and are not printed',
      ),
    ],
  }
}

function plainNote(printed: number, all: number): PlanBlock {
  const text = [
    `This handout uses the words of ${printed === 1 ? 'its article' : 'its articles'}.`,
    ...(printed < all ? [`It holds the first ${printed} of ${all} articles.`] : []),
    'Nobody has put it into plain language yet, so it may be hard to read. It gives no doses.',
    'It is information, not advice: do not start, stop or change a medicine because of it.',
    'Talk to your own clinician first.',
  ].join(' ')
  return { type: 'box', tone: 'warning', blocks: [{ type: 'paragraph', style: 'normal', runs: [{ text }] }] }
}

function note(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}.`]
}

function numberWord(count: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count)
  )
}
