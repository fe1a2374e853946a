#!/usr/bin/env node
import { existsSync } from 'node:fs'

const command = new URL('../bundle/main.js', import.meta.url)
if (existsSync(command)) {
  const { main } = await import(command.href)
  process.exitCode = await main()
} else {
  process.stderr.write(
    'The packages are not built yet. Run this first, in the root of the repository: npm start\n',
  )
  process.exitCode = 1
}
