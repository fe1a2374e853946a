// The rules about reading a content folder, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Rules of the reader of content folders and of its cache. */
export const corpusRules: RuleGroup = {
  title: 'files',
  rules: [
    {
      id: 'cache',
      finds: 'A file of the cache that is not what was written there.',
      why: 'A damaged file must not pass for the parse of an article.',
      fix: 'Nothing to do: the article was parsed again.',
      example:
        'It speaks where a file in the hidden folder of the outputs was damaged, by a full disk or by hand.',
    },
    {
      id: 'content-folder',
      finds: 'A content folder that cannot be read, or holds no article.',
      why: 'Without articles nothing is built; earlier outputs stay as they are.',
      fix: 'Write the path of the folder that holds the articles, as `.txt` or `.md` files or in a folder named `articles`.',
      example:
        'An empty folder: `content:1:1 error Unexpected empty folder, expected at least one article content-folder`.',
    },
    {
      id: 'document-id',
      finds: 'Two articles whose file names give one id.',
      why: 'An id stands for one article; the second one is left out.',
      fix: 'Rename one of the two files.',
      example: {
        files: {
          'articles/Iron.md': `# Iron

Iron carries oxygen.
`,
        },
      },
    },
    {
      id: 'unreadable-file',
      finds: 'A file that is empty, no text, not in UTF-8, not to be read, or a link out of the folder.',
      why: 'What cannot be read would be missing from every output without a word.',
      fix: 'Save the file as UTF-8 text, give it read permission, or move it out of the folder.',
      example: {
        files: {
          'articles/zinc.txt': '',
        },
      },
    },
  ],
}
