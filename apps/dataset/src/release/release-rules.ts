// The rules about ids that a build has lost, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Rules of `proposeRedirects`. */
export const releaseRules: RuleGroup = {
  title: 'ids between builds',
  rules: [
    {
      id: 'id-moved',
      finds: 'An id of the last build that nothing has, while its content stands under another id.',
      why: 'Other programs and saved links point to ids; without a redirect they break.',
      fix: 'Move its line from redirects.proposed.yaml to redirects.yaml. `compendium rename` does so by itself.',
      example: {
        before: {
          'articles/tea.txt': `Tea

A cup of black tea holds about 40 mg of caffeine, roughly half of what a cup of coffee holds.
`,
        },
        files: {
          'articles/green-tea.txt': `Tea

A cup of black tea holds about 40 mg of caffeine, roughly half of what a cup of coffee holds.
`,
        },
      },
    },
    {
      id: 'id-gone',
      finds: 'An id of the last build that nothing has, and nothing is like it.',
      why: 'Other programs and saved links point to ids; this one breaks them.',
      fix: 'Write where it points into redirects.yaml, or release a major version.',
      example: {
        before: {
          'articles/tea.txt': `Tea

A cup of black tea holds about 40 mg of caffeine, roughly half of what a cup of coffee holds.
`,
        },
        files: {},
      },
    },
  ],
}
