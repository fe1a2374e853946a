// Stage: release. The command behind `pnpm release:plan`.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { diffDatasets } from '../diff/diff-datasets.ts'
import { formatRedirects } from '../diff/format-redirects.ts'
import { readDataset } from '../disk/read-dataset.ts'
import { type ChangesetFile, planRelease } from './plan-release.ts'

const usage = 'Usage: release-plan OLD [NEW] [--check]   (NEW: out/dataset)'
const folder = '.changeset'
const fragmentName = 'dataset-data.md'

async function readChangesets(cwd: string): Promise<ChangesetFile[]> {
  const names = (await readdir(join(cwd, folder)).catch(() => [])).sort()
  const texts = names.filter((name) => name.endsWith('.md') && name !== 'README.md')
  return Promise.all(
    texts.map(async (name) => ({
      path: `${folder}/${name}`,
      text: await readFile(join(cwd, folder, name), 'utf8'),
    })),
  )
}

/**
 * Plan a release: compare two datasets and write the changelog of the data as a changeset.
 *
 * @param args `OLD [NEW]`, each a tarball, a folder, a file or a git ref; `--check` writes nothing.
 * @param cwd Folder of the repository.
 * @returns The exit code: 1 when the changesets state less than the data asks for or a dataset cannot be read, 2 when the
 *   arguments are wrong.
 */
export async function releasePlan(args: readonly string[], cwd: string): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { check: { type: 'boolean' } },
  })
  const [old, now = 'out/dataset'] = positionals
  if (!old || positionals.length > 2 || Object.keys(values).some((name) => name !== 'check')) {
    console.error(usage)
    return 2
  }
  try {
    const diff = diffDatasets(await readDataset(old, { cwd }), await readDataset(now, { cwd }))
    const changesets = await readChangesets(cwd)
    const considered = values.check
      ? changesets
      : changesets.filter(({ path }) => !path.endsWith(fragmentName))
    const plan = planRelease(diff, considered)
    if (diff.proposed.length > 0)
      console.log(`To accept in content/redirects.yaml:\n\n${formatRedirects(diff.proposed)}`)
    if (plan.fragment && !values.check) {
      await writeFile(join(cwd, folder, fragmentName), plan.fragment)
      console.log(`${folder}/${fragmentName} written: least bump ${plan.least}`)
      return 0
    }
    console.log(`least bump ${plan.least}, changesets state ${plan.stated}`)
    return plan.enough ? 0 : 1
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
}
