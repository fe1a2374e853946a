// Review: a question to an editor, and the answers that can be written.
import type { EditorsFileEdit, WriteOutcome } from '@compendium/preview'

/** Asks a person; null where nobody answers. */
export type Ask = (question: string) => Promise<string | null>

/** An answer. */
export interface Answer {
  label: string
  /** What will stand in the file, for the editor to see. */
  shows: string
  /**
   * Write it. `hash` is that of the file as the editor saw it; `ask` is there for what only the editor can say. Null where
   * the editor says nothing.
   */
  write: (hash: string | null, ask: Ask) => Promise<WriteOutcome | null>
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
