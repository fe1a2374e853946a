// The rules about a handout, as an editor reads of them: those over statements, and those of reading, planning and drawing.

import type { RuleGroup } from '@compendium/diagnostics'
import { exampleScript } from './example-script.ts'
import { scriptRules } from './rules.ts'

/** Every rule under which a handout reports. */
export const handoutRules: RuleGroup = {
  title: 'the handout',
  rules: [
    ...scriptRules,
    {
      id: 'handout-directive',
      finds: 'A part of the script that a handout cannot print.',
      why: 'It would be missing from the page without a word.',
      fix: 'Write the directive with all its parts; the README of the handout lists them.',
      example: {
        files: {
          'handout/en.md': exampleScript(`::new-page

Iron takes oxygen through your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}
`),
        },
      },
    },
    {
      id: 'handout-glyph',
      finds: 'A character that the embedded font does not have.',
      why: 'The reader would see an empty box; it is printed as “?”.',
      fix: 'Write the word another way, in the script or in the title of the article.',
      example: {
        files: {
          'handout/en.md':
            exampleScript(`Iron takes oxygen (酸素) through your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}
`),
        },
      },
    },
    {
      id: 'handout-grade',
      finds: 'Text that is harder to read than a patient’s handout may be.',
      why: 'Half of all adults read below grade 8. What cannot be read cannot help.',
      fix: 'Shorter sentences, shorter words, and `:term[…]` for a word that must stay.',
      example: {
        files: {
          'handout/en.md':
            exampleScript(`Notwithstanding considerable interindividual variability, gastrointestinal absorption of elemental iron constitutes a physiologically significant determinant of hematological recovery, particularly whenever concomitant inflammatory conditions necessitate individualized therapeutic considerations and multidisciplinary consultation, and supplementation without laboratory confirmation remains inadvisable for practically everybody. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}
`),
        },
      },
    },
    {
      id: 'handout-length',
      finds: 'A handout of more than four pages in standard print.',
      why: 'Four pages are two sheets; more are not read.',
      fix: 'Leave out what a patient can do without.',
      example: {
        files: {
          'handout/en.md':
            exampleScript(`Iron takes oxygen through your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}

::page-break

:line{key=ask}

::page-break

:line{key=ask}

::page-break

:line{key=ask}

::page-break

:line{key=ask}
`),
        },
      },
    },
    {
      id: 'handout-review',
      finds: 'A review file that cannot be read, or a review of other content or of too long ago.',
      why: 'Who signed has read other words than the ones that are printed. Every page says that it is a draft.',
      fix: 'Have the handout read again, then write the `contentHash` that the message states, with the day.',
      example: {
        files: {
          'handout/en.md':
            exampleScript(`Iron takes oxygen through your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}
`),
          'handout/review.yaml': `status: approved
name: Dr. Ada Example
role: consultant hematologist
date: '2026-11-21'
contentHash: 3b1f0c5d7e9a2b4c3b1f0c5d7e9a2b4c3b1f0c5d7e9a2b4c3b1f0c5d7e9a2b4c
`,
        },
      },
    },
    {
      id: 'handout-settings',
      finds:
        'Settings at the top of the script that cannot be read, or a damaged block of seen texts at its end.',
      why: 'Without its settings the script is left aside, and the handout uses the articles’ own words.',
      fix: 'Correct the settings between the two lines of `---`.',
      example: {
        files: {
          'handout/en.md': `---
title: Iron
---

Iron takes oxygen through your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}
`,
        },
      },
    },
    {
      id: 'handout-source',
      finds:
        'A source that is unknown, a page of the web, a shop, a machine’s text, or rejected by an editor.',
      why: 'A patient who looks a source up should find something that can be trusted.',
      fix: 'Name another work of the reference list.',
      example: {
        files: {
          'handout/en.md':
            exampleScript(`Iron takes oxygen through your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}

::sources{refs="ref:camaschela-2019"}
`),
        },
      },
    },
    {
      id: 'handout-word',
      finds: 'A word that is marked as a term and has no plain meaning in the glossary.',
      why: 'The list of words at the end would have a gap.',
      fix: 'Add `plain` to the entry in glossary.yaml, or do not mark the word.',
      example: {
        files: {
          'handout/en.md':
            exampleScript(`:term[Transferrin] takes iron through your blood. :from{id="term:transferrin"}
`),
        },
      },
    },
  ],
}
