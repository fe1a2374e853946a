// A terminal that a test can read, in a folder of its own.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '@compendium/cli'

/** A temporary folder that commands run on. */
export async function openFolder() {
  const root = await mkdtemp(join(tmpdir(), 'compendium-'))
  const content = join(root, 'content')
  await mkdir(content)
  return {
    root,
    content,
    out: join(root, 'out'),
    async write(files: Record<string, string>): Promise<void> {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(content, path)), { recursive: true })
        await writeFile(join(content, path), text)
      }
    },
  }
}

/** Answers a question by what it says and what was printed before it. */
export type Answering = (question: string, printed: string) => string

/** Answers every question of a review: cells of tables by their first word, the likeliest answer for the rest. */
export function answerWith(cells: readonly (readonly string[])[]): Answering {
  return (question, printed) => {
    const row = cells.find(([first]) => question.startsWith(first!))
    if (row) return row.join(' | ')
    const asked = [...printed.matchAll(/^\S+:\d+:\d+ {2}\(\d+ of \d+, ([a-z-]+)\)$/gm)].at(-1)?.[1]
    return asked === 'flattened-table-uncertain' ? '3' : '1'
  }
}

/** Run the command; `answers` are given one by one to what it asks. */
export async function compendium(
  args: readonly string[],
  answers?: (string | (() => Promise<string>))[] | Answering,
) {
  const printed: string[] = []
  const errors: string[] = []
  const exitCode = await run(['node', 'compendium', ...args], {
    print: (text) => void printed.push(text),
    error: (text) => void errors.push(text),
    color: false,
    ...(answers && {
      ask: async (question: string) => {
        if (typeof answers === 'function') return answers(question, printed.join('\n'))
        const answer = answers.shift() ?? null
        return typeof answer === 'function' ? await answer() : answer
      },
    }),
    environment: {},
  })
  return { exitCode, printed: printed.join('\n'), errors: errors.join('\n') }
}

/** An article with a section, a definition and a doubt. */
export const iron = `Fundamentals

Iron carries oxygen through the blood. When the store runs low, the marrow slows down and tiredness follows, often long before a test shows it.

How the Store Is Filled

The gut takes up between 5 and 15 percent of the iron in a meal. Coffee with the meal lowers the share.

Glossary

ferritin

Meaning ∞ Ferritin is the protein inside cells that stores iron until the body needs it.

marrow

Meaning ∞ Marrow is the soft tissue inside bones that makes the blood cells.

tiredness

Members who care for their sleep can feel more awake and may want to read our guide.
`
