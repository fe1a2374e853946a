// What the training of this package and the bench of the project share.
export { foldLetters } from './tokens/fold-letters.ts'
