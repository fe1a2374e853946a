// Cues for page furniture: what a site prints on every page around the article.
import { breadcrumb, hasFurnitureForm } from '../furniture-forms.ts'
import type { Cue } from '../line-kinds.ts'

export const furnitureCues: readonly Cue[] = [
  {
    id: 'furniture/prior',
    because: 'Most lines belong to the article.',
    score: () => -400,
  },
  {
    id: 'furniture/form',
    because: 'It is something that sites print on every page.',
    score: ({ text, words }) => (words <= 40 && hasFurnitureForm(text) ? 1700 : 0),
  },
  {
    id: 'furniture/breadcrumb',
    because: 'It is a path through a site.',
    score: ({ text, words }) => (words <= 20 && text.length < 200 && breadcrumb.test(text) ? 1500 : 0),
  },
]
