export { handoutRules } from './check/handout-rules.ts'
export { type ReadReview, readReview } from './plan/read-review.ts'
export type { Review } from './plan/review.ts'
export {
  type EditionOptions,
  type Handout,
  type HandoutOptions,
  type HandoutSource,
  renderEditions,
  renderHandout,
} from './render-handout.ts'
export { acceptAnchors } from './script/accept-anchors.ts'
export type { Edition, Paper } from './theme/sizes.ts'
