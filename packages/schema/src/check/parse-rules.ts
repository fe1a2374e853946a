// The rules about what the parse of an article was unsure of, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Rules of the doubts that `parse/find-doubts.ts` collects. */
export const parseRules: RuleGroup = {
  title: 'what the parse is unsure of',
  rules: [
    {
      id: 'coverage-hole',
      finds: 'Characters of an article that no entity claims, or that two claim.',
      why: 'Every character of an article is accounted for: what nothing claims would be lost in silence.',
      fix: 'Nothing in the article is wrong: it is a fault of the parser. Please report it with the article.',
      example:
        'It speaks only where the parser has a fault; the tests break articles in every way and find none.',
    },
    {
      id: 'flattened-table-uncertain',
      finds: 'A table without borders that can be cut in more than one way.',
      why: 'A word in the wrong cell says something else than the article does.',
      fix: 'Settle the columns, and the rows where they need it, in the corrections file: `compendium review`, the preview, or by hand.',
      example: {
        files: {
          'articles/tea.txt': `Fundamentals

Tea is made with hot water, and each kind needs its own time in the pot.

Teas Compared
Tea Good For Served With
Assam Cold mornings Milk Sugar
Sencha Long Talks Rice Cakes
Mint Late Hours Dark Chocolate Nuts

A pot is best shared while it is hot, and the leaves can be used again.
`,
        },
      },
    },
    {
      id: 'line-uncertain',
      finds:
        'A line that could be two things: a heading or the text of a picture, a pull quote or a paragraph.',
      why: 'A picture’s text read as prose puts words into the article that nobody wrote about the subject; a heading missed moves all that follows.',
      fix: 'Say what the line is with `kind` in the corrections file: `compendium review`, the preview, or by hand.',
      example:
        'It speaks of one or two lines in a long article, and the whole article decides: `articles/gout.txt:11:1 warning Unexpected line that could be a heading or the text of a picture, expected one of them; read as a heading line-uncertain`, at the line “Salt crystals glinting on a dark stone surface”.',
    },
    {
      id: 'markdown-dense',
      finds:
        'A block of Markdown with more than ten thousand marks, or an article with more than two thousand footnotes.',
      why: 'To pair so many marks takes minutes, so the article is read line by line, like a raw one, and its marks stay in the text.',
      fix: 'Part the block by blank lines, or save the article as `.txt`.',
      example: 'A paragraph of ten thousand asterisks.',
    },
    {
      id: 'glossary-teaser',
      finds: 'A sentence under a glossary term that does not define it.',
      why: 'Advertising under a term must not be printed as its meaning.',
      fix: 'Nothing to do where it is a teaser; say so once with `definition: teaser`, so that nobody looks again. Where it does define the term, write `definition: definition`.',
      example: {
        files: {
          'articles/copper.txt': `Fundamentals

Copper is a metal that enzymes need to work well. Most people get enough of it from nuts, seeds and whole grains.

Glossary

enzyme

Meaning ∞ An enzyme is a protein that makes a reaction in the body run faster.

metal

Meaning ∞ A metal is an element that conducts heat and gives up electrons with ease.

whole grains

Members who choose whole grains can feel more awake and may want to read our guide.
`,
        },
      },
    },
  ],
}
