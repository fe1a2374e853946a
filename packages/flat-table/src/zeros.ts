// Stage: words. Room for one number a word.

/** An array of zeros: lines are short, and plain arrays of numbers are quicker to get than typed ones. */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0)
