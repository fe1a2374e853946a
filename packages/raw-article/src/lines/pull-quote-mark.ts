// Marks that sites set before their highlights.

const mark = /^(?:>{1,3}|❝|❯)\s{0,3}/

/** Length of the mark with which a site opens its highlights. */
export const pullQuoteMark = (text: string): number => mark.exec(text)?.[0].length ?? 0
