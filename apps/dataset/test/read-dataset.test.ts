import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { buildDataset, diffDatasets, readDataset } from '@compendium/dataset'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallCompendium } from './support/small-compendium.ts'

const run = promisify(execFile)
const files = await buildDataset(smallCompendium())
let cwd = ''

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'compendium-read-'))
  for (const [path, text] of files) {
    await mkdir(dirname(join(cwd, 'dataset', path)), { recursive: true })
    await writeFile(join(cwd, 'dataset', path), text)
  }
  await mkdir(join(cwd, 'content'))
  await writeFile(join(cwd, 'content', 'article.md'), '# An article\n')
  await run('npm', ['pack', './dataset', '--silent'], { cwd })
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd })
  await git('init', '-q')
  await git('add', 'content')
  await git('commit', '-qm', 'Articles only')
  await git('tag', 'articles')
  await git('add', 'dataset')
  await git('commit', '-qm', 'With the package')
  await git('tag', 'package')
}, 60_000)
afterAll(() => rm(cwd, { recursive: true }))

describe('readDataset', () => {
  it('should read a folder, a tarball, a file and a git ref alike', async () => {
    const tarball = (await readdir(cwd)).find((name) => name.endsWith('.tgz'))!
    const folder = await readDataset('dataset', { cwd })
    expect(folder.compendium).toEqual(smallCompendium())
    expect(folder.exports).toContain('./compendium.json')
    for (const name of [tarball, join(cwd, 'dataset'), 'package']) {
      const other = await readDataset(name, { cwd })
      expect(other).toEqual(folder)
      expect(diffDatasets(folder, other).bump).toBe('none')
    }
    const file = await readDataset('dataset/compendium.json', { cwd })
    expect(file).toEqual({ compendium: folder.compendium, schema: null, exports: null })
  })

  it('should build what a git ref holds as articles only', async () => {
    const compile = async (folder: string) => {
      expect(await readdir(folder)).toEqual(['article.md'])
      return smallCompendium()
    }
    expect((await readDataset('articles', { cwd, compile })).compendium).toEqual(smallCompendium())
  })

  it('should say what is wrong with a name', async () => {
    await expect(readDataset('nothing', { cwd })).rejects.toThrow(
      'nothing is no file, no folder and no git ref',
    )
    await expect(readDataset('content', { cwd })).rejects.toThrow('content holds no compendium.json')
    await expect(readDataset('articles', { cwd })).rejects.toThrow('articles holds no compendium.json')
    await expect(readDataset('dataset/package.json', { cwd })).rejects.toThrow('is not a compendium')
  })
})
