import { readdir, rm } from 'node:fs/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { compendium, iron, openFolder } from './terminal.ts'

vi.mock('@compendium/quick-reference', () => ({
  renderQuickReference: () => {
    throw new TypeError('no view')
  },
}))

let root = ''
afterEach(() => rm(root, { recursive: true, force: true }))

test('a renderer that throws is an error in words; the other outputs are written', async () => {
  const folder = await openFolder()
  root = folder.root
  await folder.write({ 'iron.txt': iron })
  const args = ['build', '--content', folder.content, '--out', folder.out, '--only', 'json,html']
  const { exitCode, errors } = await compendium(args)
  expect(exitCode).toBe(1)
  expect(errors).toMatch(/Unexpected failure of the html output, .*no view.*renderer-failed/)
  expect(errors).not.toMatch(/\n\s+at /)
  const files = await readdir(folder.out)
  expect(files).toContain('compendium.json')
  expect(files).not.toContain('quick-reference.html')
})
