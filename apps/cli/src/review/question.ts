// Review: a question to an editor, and the answers that can be written.
import type { EditorsFileEdit, WriteOutcome } from '@compendium/preview'

/** An answer. */
export interface Answer {
  label: string
  /** What will stand in the file, for the editor to see. */
  shows: string
  /** Write it; the hash is that of the file as the editor saw it. */
  write: (hash: string | null) => Promise<WriteOutcome>
}

/** A question. */
export interface Question {
  /** Where it arises: a path inside the content folder, line and column. */
  place: { file: string; line: number; column: number }
  rule: string
  reason: string
  /** What is asked about, a line each. */
  shown: string[]
  /** What an editor can do without an answer here. */
  note: string
  /** The file that the answers are written to, inside the content folder. */
  target: string
  answers: Answer[]
}

/** Writes a file of the editors: `writeEditorsFile` with its folder and path. */
export type WriteFile = (path: string, hash: string | null, edit: EditorsFileEdit) => Promise<WriteOutcome>
