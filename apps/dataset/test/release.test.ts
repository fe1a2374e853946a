import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Dataset, diffDatasets, planRelease } from '@compendium/dataset'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { releasePlan } from '../src/release/release-plan-command.ts'
import { smallCompendium } from './support/small-compendium.ts'

const dataset = (value = 65): Dataset => {
  const compendium = smallCompendium()
  compendium.findings[1]!.value = value
  return { compendium, schema: null, exports: null }
}
const changeset = (bump: string) => ({
  path: '.changeset/some.md',
  text: `---\n"@compendium/schema": major\n"@compendium/dataset": ${bump}\n---\n\nText\n`,
})

it('should refuse a changeset below what the data asks for', () => {
  const diff = diffDatasets(dataset(), dataset(130))
  expect(planRelease(diff, [changeset('patch')])).toMatchObject({
    least: 'minor',
    stated: 'patch',
    enough: false,
  })
  expect(planRelease(diff, [])).toMatchObject({ stated: 'none', enough: false })
  expect(planRelease(diff, [changeset('patch'), changeset('minor')])).toMatchObject({
    stated: 'minor',
    enough: true,
  })
})

it('should write the changelog of the data as a changeset', () => {
  const { fragment } = planRelease(diffDatasets(dataset(), dataset(130)), [])
  expect(fragment).toMatch(/^---\n"@compendium\/dataset": minor\n---\n\n## Data\n\n/)
  expect(fragment).toContain('“65” → “130”')
})

it('should need nothing where nothing differs', () => {
  expect(planRelease(diffDatasets(dataset(), dataset()), [])).toEqual({
    ...{ least: 'none', stated: 'none', enough: true, fragment: null },
  })
})

describe('pnpm release:plan', () => {
  let cwd = ''
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'compendium-release-'))
    await mkdir(join(cwd, '.changeset'))
    await writeFile(join(cwd, 'old.json'), JSON.stringify(dataset().compendium))
    await writeFile(join(cwd, 'new.json'), JSON.stringify(dataset(130).compendium))
    await writeFile(join(cwd, '.changeset', 'some.md'), changeset('patch').text)
  })
  afterAll(async () => {
    print.mockRestore()
    complain.mockRestore()
    await rm(cwd, { recursive: true })
  })

  it('should fail the check, write the fragment, and pass the check', async () => {
    expect(await releasePlan(['old.json', 'new.json', '--check'], cwd)).toBe(1)
    expect(print).toHaveBeenLastCalledWith('least bump minor, changesets state patch')
    expect(await releasePlan(['old.json', 'new.json'], cwd)).toBe(0)
    expect(await readFile(join(cwd, '.changeset', 'dataset-data.md'), 'utf8')).toContain('“65” → “130”')
    expect(await releasePlan(['old.json', 'new.json', '--check'], cwd)).toBe(0)
  })

  it('should say what it cannot read and how it is called', async () => {
    expect(await releasePlan(['none.json', 'new.json'], cwd)).toBe(1)
    expect(complain).toHaveBeenLastCalledWith('none.json is no file, no folder and no git ref')
    expect(await releasePlan([], cwd)).toBe(2)
  })
})
