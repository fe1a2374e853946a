// Check: every corrections file belongs to an article.
import { nearestName, report } from '@compendium/diagnostics'
import { type Editors, stemOf } from '../editors/read-editors.ts'

/**
 * Check the names of corrections files.
 *
 * @param paths Paths of the articles.
 * @param editors The editors' files; a corrections file without article is an error on it.
 */
export function checkCorrectionFiles(paths: readonly string[], { corrections }: Editors): void {
  const stems = new Set(paths.map(stemOf))
  for (const [stem, { file }] of corrections) {
    if (stems.has(stem)) continue
    const near = nearestName(stem, stems)
    report(
      file,
      `Unexpected corrections file without article, expected \`${stem}.txt\` or \`${stem}.md\` beside it`,
      {
        ruleId: 'corrections-without-article',
        expected: near ? [`${near}.corrections.yaml`] : undefined,
        note: near
          ? `Did you mean \`${near}.corrections.yaml\`?`
          : 'Name the file as the article, or remove it.',
        fatal: true,
      },
    )
  }
}
