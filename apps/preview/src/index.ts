export type { CompleteEditorsFiles } from './compile/compile-folder.ts'
export type { Correction, Proposal } from './corrections/correction.ts'
export {
  type CorrectionsFile,
  correctionsPathOf,
  readCorrectionsFile,
} from './corrections/corrections-file.ts'
export { type Doubt, openDoubts } from './corrections/open-doubts.ts'
export { type DoubtPlace, proposeCorrections } from './corrections/propose-corrections.ts'
export { writeCorrection } from './corrections/write-correction.ts'
export {
  type Edited,
  type EditorsFileEdit,
  type WriteOutcome,
  writeEditorsFile,
} from './corrections/write-editors-file.ts'
export type { RendererInputs, Renderers } from './server/preview-state.ts'
export { type Preview, type PreviewOptions, startPreview } from './start-preview.ts'
