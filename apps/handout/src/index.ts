export type { Review } from './plan/review.ts'
export { type Handout, type HandoutOptions, renderHandout } from './render-handout.ts'
export { acceptAnchors } from './script/accept-anchors.ts'
export type { Edition, Paper } from './theme/sizes.ts'
