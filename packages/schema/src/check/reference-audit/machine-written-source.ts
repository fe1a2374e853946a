// Audit: a text by a machine.
import { makersOf } from '../../link/references/judge-evidence.ts'
import type { AuditRule } from './rule.ts'

const machine =
  /\b(?:AI|A\.I\.|ChatGPT|GPT-\d\S*|OpenAI|Gemini|Copilot|Claude|Perplexity|language model|artificial intelligence)(?![\p{L}\p{N}])/u

/** A chatbot or other machine as author or publisher. */
export const machineWrittenSource: AuditRule = {
  id: 'reference-machine-written-source',
  finds: 'A machine is named as author or publisher.',
  why: 'A machine can state what no study has found, and cite works that do not exist.',
  fix: 'Cite a work by people for the same statement, or take the statement out; record `status: rejected` in references.yaml.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • ChatGPT. "Anemia in Adults." OpenAI, 3 May 2024, chat.openai.com.
`,
    },
  },
  isConflict: false,
  check({ csl, citations }) {
    const makers = [csl, ...citations.map((citation) => citation.csl)]
      .map((item) =>
        makersOf({ ...item, 'container-title': item.type === 'webpage' ? item['container-title'] : '' }),
      )
      .join(' ')
    return machine.test(makers) ? ['Unexpected text by a machine, expected a source with a human author'] : []
  },
}
