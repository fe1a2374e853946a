// A form of page furniture that opens with a word.

/** Words that a form may open with, parted by spaces, in lower case; and what follows the word: a sticky expression. */
export type OpenedForm = readonly [openings: string, rest: RegExp]
