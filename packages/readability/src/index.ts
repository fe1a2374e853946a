export { type CountOptions, countText, type SentenceLength, type TextCounts } from './count-text.ts'
export { gradeText, type ReadingGrade } from './grade-text.ts'
export { type Sentence, splitSentences } from './split-sentences.ts'
