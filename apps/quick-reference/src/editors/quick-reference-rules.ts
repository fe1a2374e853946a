// The rules about the editors’ part of the page, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Every rule under which the quick reference reports. */
export const quickReferenceRules: RuleGroup = {
  title: 'the quick reference',
  rules: [
    {
      id: 'quick-reference-anchor-missing',
      finds: 'A statement that is anchored to an id that nothing has.',
      why: 'A statement without its source is left out of the page.',
      fix: 'Write the id that the message proposes, or look it up in compendium.json or in the preview.',
      example: {
        files: {
          'quick-reference.yaml': `title: Iron deficiency
scope:
  - text: People whose iron store is low.
    anchors:
      - { id: iron#fundamental, words: When the store runs low }
bottomLine: []
pathway: []
`,
        },
      },
    },
    {
      id: 'quick-reference-anchor-stale',
      finds: 'A passage that has changed since the editor read it, or whose words are gone.',
      why: 'What the passage says may not be what the statement says. The line says so on the page, or is left out.',
      fix: 'Read the passage again, correct the statement where needed, then accept: `compendium review`, or write the `seen` that the message states.',
      example: {
        files: {
          'quick-reference.yaml': `title: Iron deficiency
scope:
  - text: People whose iron store is low.
    anchors:
      - { id: iron#fundamentals, words: When the store runs low, seen: sha-00000000 }
bottomLine: []
pathway: []
`,
        },
      },
    },
    {
      id: 'quick-reference-claim-unsourced',
      finds: 'A number or medicine that no anchored passage carries.',
      why: 'A clinician acts on numbers. One without a source is left out of the page.',
      fix: 'Anchor the statement to a passage that says so, or take the claim out.',
      example: {
        files: {
          'quick-reference.yaml': `title: Iron deficiency
scope: []
bottomLine:
  - text: Treat for 6 months after the blood count is back to normal.
    anchors:
      - { id: iron#in-summary-2, words: Treatment goes on for 3 months }
pathway: []
`,
        },
      },
    },
    {
      id: 'quick-reference-review',
      finds: 'A sign-off of other content.',
      why: 'Who signed has read other words than the ones that are printed. The page says that it is a draft.',
      fix: 'Have the page read again, then write the `contentHash` that the message states, with the day.',
      example: {
        files: {
          'quick-reference.yaml': `title: Iron deficiency
scope: []
bottomLine: []
pathway: []
review:
  name: Dr. Ada Example
  role: consultant hematologist
  date: '2026-11-21'
  contentHash: 3b1f0c5d7e9a2b4c3b1f0c5d7e9a2b4c3b1f0c5d7e9a2b4c3b1f0c5d7e9a2b4c
`,
        },
      },
    },
    {
      id: 'quick-reference-shape',
      finds: 'A key or value that the file does not know.',
      why: 'The page is built without its scope, bottom line and pathway.',
      fix: 'Correct the key or the value; the README of the quick reference lists the fields.',
      example: {
        files: {
          'quick-reference.yaml': `title: Iron deficiency
scope: []
bottomLine: []
pathways: []
pathway: []
`,
        },
      },
    },
    {
      id: 'quick-reference-yaml',
      finds: 'YAML that cannot be read, is nested too deep, has a key twice, or repeats a value by an alias.',
      why: 'The page is built without its scope, bottom line and pathway.',
      fix: 'Spaces for indentation, quotes around a value that holds a colon. Write a value out instead of an alias (`*name`).',
      example: {
        files: {
          'quick-reference.yaml': `title: Iron: deficiency
scope: []
`,
        },
      },
    },
  ],
}
