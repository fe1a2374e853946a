// The rules about the editors’ files, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Rules of the checks in this folder, of the reader of editors’ files and of the linking of them. */
export const editorsRules: RuleGroup = {
  title: 'editors’ files',
  rules: [
    {
      id: 'correction-ambiguous',
      finds: 'The quote of a correction stands in two places.',
      why: 'A correction of the wrong one of two places would be worse than none.',
      fix: 'Add `prefix` or `suffix`: the words just before or after the quote.',
      example: {
        files: {
          'articles/iron.corrections.yaml': `corrections:
  - quote: In Summary
    kind: paragraph
`,
        },
      },
    },
    {
      id: 'correction-misplaced',
      finds: 'The quote of a correction stands in something that the correction is not about.',
      why: 'A depth can be given to a heading, cells to a table, and nothing else.',
      fix: 'Quote words of the heading, the table’s header or the glossary text that is meant.',
      example: {
        files: {
          'articles/iron.corrections.yaml': `corrections:
  - quote: The gut takes up
    tier: academic
`,
        },
      },
    },
    {
      id: 'correction-stale',
      finds: 'The quote of a correction stands nowhere in its article.',
      why: 'The article may have changed under the correction. It is not applied to something near it.',
      fix: 'Copy the words from the article to the letter, or remove the correction.',
      example: {
        files: {
          'articles/iron.corrections.yaml': `corrections:
  - quote: How the store is filled
    depth: 3
`,
        },
      },
    },
    {
      id: 'corrections-without-article',
      finds: 'A corrections file has no article beside it.',
      why: 'A misspelled name leaves corrections without effect.',
      fix: 'Give the file the name of its article, or remove it.',
      example: {
        files: {
          'articles/irn.corrections.yaml': `title: Iron and Its Store
`,
        },
      },
    },
    {
      id: 'disagreement-quote',
      finds: 'A quote does not stand in the document that it is said to be of.',
      why: 'Both sides of a disagreement are shown in the words of the articles.',
      fix: 'Copy the words from one paragraph, item or cell of the article, to the letter.',
      example: {
        files: {
          'disagreements.yaml': `disagreements:
  - id: speed-of-filling
    subject: term:ferritin
    property: time until the store is full
    positions:
      - document: iron
        quote: Iron infusions raise ferritin within days.
      - document: iron
        quote: The store fills very slowly
`,
        },
      },
    },
    {
      id: 'editors-file',
      finds: 'A key or value that the schema of the file does not know.',
      why: 'What is not understood would have no effect, and nobody would notice.',
      fix: 'Correct the key or the value; the message lists what may stand there.',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: ferritin
    plian: The part of your cells that keeps iron.
`,
        },
      },
    },
    {
      id: 'editors-file-name',
      finds: 'A file whose name is all but that of an editors’ file.',
      why: 'The build reads files by their names; under another name a file has no effect.',
      fix: 'Rename the file.',
      example: {
        files: {
          'glosary.yaml': `terms: []
`,
        },
      },
    },
    {
      id: 'glossary-entry-unused',
      finds: 'A term that no article defines or mentions, not even as a label in a table.',
      why: 'Most often it is a spelling that the articles do not use.',
      fix: 'Add the name that the articles use to `aliases`, or remove the entry.',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: feritin
    plain: The part of your cells that keeps iron until you need it.
`,
        },
      },
    },
    {
      id: 'glossary-name-twice',
      finds: 'A name that two terms claim.',
      why: 'A name stands for one thing; with two, every mention of it would be a guess.',
      fix: 'Remove the name from one of the two. Case, hyphens and plural do not tell names apart.',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: ferritin
    aliases: [iron store]
  - term: marrow
    aliases: [iron stores]
`,
        },
      },
    },
    {
      id: 'glossary-prefer-unknown',
      finds: 'A preferred document that does not define the term.',
      why: '`prefer` chooses one of the definitions that there are.',
      fix: 'Name a document that defines the term, or leave `prefer` out.',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: ferritin
    prefer: irn
`,
        },
      },
    },
    {
      id: 'glossary-see-circle',
      finds: 'Terms that point to each other in a circle.',
      why: 'Who follows the pointers comes back without an answer.',
      fix: 'Remove one of the pointers.',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: ferritin
    see: [transferrin]
  - term: transferrin
    see: [ferritin]
`,
        },
      },
    },
    {
      id: 'glossary-see-unknown',
      finds: 'A pointer to a term that is not in the file.',
      why: 'The pointer would lead nowhere.',
      fix: 'Write the term as it stands in the file.',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: ferritin
    see: [transferin]
  - term: transferrin
`,
        },
      },
    },
    {
      id: 'glossary-unmerged',
      finds: 'Two terms that may be one thing under two names.',
      why: 'Definitions and mentions of one thing that stand under two names are found by half.',
      fix: 'Where they are one, name one in the `aliases` of the other in glossary.yaml; where they are two, give each an entry of its own. `compendium review` writes either.',
      example: {
        files: {
          'articles/blood.txt': `Fundamentals

Iron is carried and stored by proteins, and both can be measured in the blood.

Glossary

hemoglobin

Meaning ∞ Hemoglobin is the protein in red blood cells that carries oxygen to the body.

haemoglobin

Meaning ∞ Haemoglobin is the red protein of the blood that takes oxygen along.
`,
        },
      },
    },
    {
      id: 'redirect-of-used-id',
      finds: 'A redirect of an id that is still in use.',
      why: 'An id stands for one thing: for its entity, or for where that has moved.',
      fix: 'Remove the redirect.',
      example: {
        files: {
          'redirects.yaml': `redirects:
  term:ferritin: { kind: moved, to: [term:transferrin] }
`,
        },
      },
    },
    {
      id: 'reference-entry-unused',
      finds: 'A checked reference that matches no citation.',
      why: 'The check has no effect: the citation is printed in another way, or is gone.',
      fix: 'Copy part of the citation into `match`, or remove the entry.',
      example: {
        files: {
          'references.yaml': `references:
  - match: Camaschela, C. "Iron deficiency."
    status: unverified
    checked: null
    by: research desk
    on: '2026-11-21'
`,
        },
      },
    },
    {
      id: 'reference-match-ambiguous',
      finds: 'A citation that two checked references match.',
      why: 'Only one of two checks can be the one of this citation.',
      fix: 'Make `match` longer in both entries, so that each matches its own citation.',
      example: {
        files: {
          'references.yaml': `references:
  - match: Camaschella, C.
    status: unverified
    checked: null
    by: research desk
    on: '2026-11-21'
  - match: "Iron deficiency."
    status: unverified
    checked: null
    by: research desk
    on: '2026-11-21'
`,
        },
      },
    },
    {
      id: 'unknown-id',
      finds: 'An id that nothing has.',
      why: 'A pointer to nothing is most often a spelling mistake, or a pointer to something that was renamed.',
      fix: 'Write the id that the message proposes, or look it up in compendium.json or in the preview.',
      example: {
        files: {
          'vocabulary.yaml': `medicines:
  - id: ferrous-sulfate
    name: ferrous sulfate
classes:
  - id: oral-iron
    name: oral iron
    names: [oral iron]
    medicines: [ferrous-sulphate]
`,
        },
      },
    },
    {
      id: 'vocabulary-entry-unused',
      finds: 'A medicine, class or place that no article names.',
      why: 'Most often it is a spelling that the articles do not use.',
      fix: 'Add the name that the articles use to `names`, or remove the entry.',
      example: {
        files: {
          'vocabulary.yaml': `medicines:
  - id: ferrous-gluconate
    name: ferrous gluconate
`,
        },
      },
    },
    {
      id: 'vocabulary-name-twice',
      finds: 'A name that two entries claim.',
      why: 'What the articles say of the name would be filed under both or under the wrong one.',
      fix: 'Remove the name from one of the two.',
      example: {
        files: {
          'vocabulary.yaml': `medicines:
  - id: ferrous-sulfate
    name: ferrous sulfate
    names: [ferrous sulfate]
  - id: oral-iron
    name: oral iron
    names: [ferrous sulfate, oral iron]
`,
        },
      },
    },
    {
      id: 'yaml-syntax',
      finds: 'YAML that cannot be read, is nested too deep, has a key twice, or repeats a value by an alias.',
      why: 'The file counts as empty until it can be read; the other files are read all the same.',
      fix: 'Spaces for indentation, quotes around a value that holds a colon. Write a value out instead of an alias (`*name`).',
      example: {
        files: {
          'glossary.yaml': `terms:
  - term: "ferritin
    plain: It keeps iron.
`,
        },
      },
    },
  ],
}
