// Plan: the running text of a plan, for its reading grade.
import type { ListPlan, PlanBlock } from './blocks.ts'

/** Text under one heading of level 2. */
export interface GradedSection {
  heading: string
  blocks: string[]
}

/**
 * Collects paragraphs, list items, meanings and cells that are sentences, as they are printed. Headings, captions, labels of
 * figures and sources are left out.
 * @param blocks blocks of the plan
 * @returns text by heading of level 2; text before the first stands under an empty heading
 */
export function gradedText(blocks: PlanBlock[]): GradedSection[] {
  const sections: GradedSection[] = [{ heading: '', blocks: [] }]
  const visit = (block: PlanBlock): void => {
    const current = sections.at(-1)!
    switch (block.type) {
      case 'heading':
        if (block.level === 2) sections.push({ heading: block.text, blocks: [] })
        return
      case 'paragraph':
      case 'writeLine':
        current.blocks.push(textOf(block.runs))
        return
      case 'list':
        current.blocks.push(...listTexts(block))
        return
      case 'definitions':
        current.blocks.push(...block.entries.map(({ text }) => text))
        return
      case 'table':
        current.blocks.push(...block.rows.flat().filter((cell) => cell.trim().split(/\s+/).length >= 4))
        return
      case 'box':
        for (const inner of block.blocks) visit(inner)
        return
      case 'columns':
        for (const inner of block.columns.flat()) visit(inner)
        return
      default:
    }
  }
  for (const block of blocks) visit(block)
  return sections.filter((section) => section.blocks.length > 0)
}

function listTexts(list: ListPlan): string[] {
  return list.items.flatMap((item) => [textOf(item.runs), ...item.children.flatMap(listTexts)])
}

function textOf(runs: { text: string }[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim()
}
