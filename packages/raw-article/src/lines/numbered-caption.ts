// Captions that say what they are.

/** "Table 2. …", "Chart 1: …". */
export const numberedCaption =
  /^(?:(?:table|tab\.|chart|figure|fig\.|box) ?\d{1,3} ?[.:–—∞-]|table ?[.:–—] )/i
