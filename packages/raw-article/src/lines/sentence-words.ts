// Words that tell a sentence from a phrase.

const verb =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|isn|aren|don|doesn|cannot)\b/i

/** Whether a line holds a verb that phrases do not: it is a sentence, or a question. */
export function holdsVerb(text: string): boolean {
  return verb.test(text)
}
