// Shared by cues: words for what something looks like, which stock pictures are described with and medical prose is not.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

const colours =
  'white black green amber yellow golden turquoise indigo purple violet brown beige ivory silver bronze copper crimson emerald pastel colorful colourful muted'
const light =
  'glowing glows gleaming gleams glinting glistening glittering shimmering shimmers shining sparkling sunlit backlit sunlight sunrise sunset moonlit moonlight shadow shadows shadowy translucent luminous radiant illuminated illuminating blurred blurry polished weathered misty sunbeam beams'
const materials =
  'wooden bamboo stone stones marble granite pebble pebbles boulder glass crystal crystals metal metallic steel brass ceramic porcelain linen velvet leather concrete frost frosted mossy woven textured cracked brushed'
const shapes =
  'spiral spirals sphere spheres orbs lattice mosaic geometric swirl swirling swirls ripple ripples rippling droplet droplets cascading intertwined interlocking concentric abstract silhouette silhouettes pattern patterns strands threads'
const things =
  'shelf shelves bench window windows doorway candle lantern hourglass compass gears cogwheel staircase ladder puzzle jigsaw notebook laptop keyboard stethoscope vials ampoules clipboard microscope bowl basket teacup'
const nature =
  'forest meadow garden mountain mountains river stream waterfall ocean shore beach waves clouds horizon seedling seedlings sprout sprouts sapling petals blossom blossoms leaves branch branches fern ferns vines feather seashell landscape desert canyon valley cliff'

const appearance: ReadonlySet<string> = new Set(
  [colours, light, materials, shapes, things, nature].flatMap((words) => words.split(' ')),
)

/** A word on more lines is the article's subject ("kidney stones", "urate crystals"). */
const mostLines = 5

/** How many of the longer words of a line tell of colours, light, materials, shapes, things or landscapes. */
export function countAppearance({ longWords }: DescribedLine, { lineCount }: DescribedArticle): number {
  let count = 0
  for (const word of longWords) if (appearance.has(word) && lineCount.get(word)! <= mostLines) count++
  return count
}
