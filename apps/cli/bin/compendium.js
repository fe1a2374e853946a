#!/usr/bin/env node
import { existsSync } from 'node:fs'

const command = new URL('../dist/cli.js', import.meta.url)
if (existsSync(command)) {
  const { run } = await import(command.href)
  process.exitCode = await run(process.argv)
} else {
  process.stderr.write(
    'The packages are not built yet. Run this first, in the root of the repository: npm start\n',
  )
  process.exitCode = 1
}
