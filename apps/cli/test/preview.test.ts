import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runPreview } from '../src/commands/preview-command.ts'
import { iron, openFolder } from './terminal.ts'

test('preview serves the folder until it is stopped, and says why where it cannot', async () => {
  const folder = await openFolder()
  await folder.write({ 'iron.txt': iron })
  const printed: string[] = []
  const errors: string[] = []
  const terminal = {
    print: (text: string) => void printed.push(text),
    error: (text: string) => void errors.push(text),
    color: false,
    environment: {},
  }
  const code = await runPreview({ content: folder.content }, terminal, async () => {
    const [url = ''] = printed[0]?.split(' ') ?? []
    const page = await fetch(url)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<html')
    const port = Number(new URL(url).port)
    expect(await runPreview({ content: folder.content, port }, terminal)).toBe(1)
    expect(errors[0]).toContain('in use')
  })
  expect(code).toBe(0)
  expect(await runPreview({ content: `${folder.content}/none` }, terminal)).toBe(1)
  await rm(folder.root, { recursive: true })
})
