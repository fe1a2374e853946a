// Captions that say what they are.

/** "Table 2. …", "Chart 1: …", "Table 3 Doses by weight". */
export const numberedCaption =
  /^(?:(?:[Tt]able|TABLE|[Tt]ab\.|[Cc]hart|CHART|[Ff]igure|FIGURE|[Ff]ig\.|[Bb]ox|BOX) ?\d{1,3} ?[.:–—∞-]|(?:[Tt]able|TABLE) ?[.:–—] |(?:Table|TABLE) ?\d{1,3}[ \u00a0]{1,3}(?=[A-Z][^.!?]{2,120}$))/
