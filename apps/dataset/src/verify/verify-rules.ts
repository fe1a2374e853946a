// The rules of `compendium verify`, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Every rule under which a verification reports. */
export const verifyRules: RuleGroup = {
  title: 'the proof of a dataset',
  rules: [
    {
      id: 'document-missing',
      finds: 'A place in a document that the dataset does not hold.',
      why: 'The text cannot be proved.',
      fix: 'Build the dataset again; where it comes from elsewhere, it is damaged.',
      example: '`compendium verify` speaks so where the dataset was changed after it was built.',
    },
    {
      id: 'point-wrong',
      finds: 'A line and column that are not at the offset beside them.',
      why: 'Tools that count lines and tools that count characters would look at different words.',
      fix: 'Verify against the articles that the dataset was built from.',
      example: '`compendium verify` speaks so where an article was changed after the dataset was built.',
    },
    {
      id: 'source-hash',
      finds: 'An article that is not the one the dataset was built from.',
      why: 'Every place of the dataset is one in the article as it was.',
      fix: 'Verify against the articles of that build, or build again.',
      example: '`compendium verify` speaks so where an article was changed after the dataset was built.',
    },
    {
      id: 'source-missing',
      finds: 'An article of the dataset that the folder does not hold.',
      why: 'None of its texts can be proved.',
      fix: 'Give the content folder that the dataset was built from.',
      example: '`compendium verify` speaks so where an article was removed or renamed.',
    },
    {
      id: 'span-outside',
      finds: 'A place that ends after the end of its article.',
      why: 'The text cannot stand there.',
      fix: 'Verify against the articles that the dataset was built from.',
      example: '`compendium verify` speaks so where an article became shorter after the dataset was built.',
    },
    {
      id: 'text-differs',
      finds: 'A text that is not what the article says at its place.',
      why: 'The dataset says something that its source does not.',
      fix: 'Verify against the articles that the dataset was built from; where they are the same, please report it.',
      example: '`compendium verify` speaks so where an article or the dataset was changed by hand.',
    },
  ],
}
