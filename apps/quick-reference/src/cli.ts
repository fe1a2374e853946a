#!/usr/bin/env node
// Command: compendium-quick-reference COMPENDIUM.json OUT.html
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  epoch: process.env.SOURCE_DATE_EPOCH,
  tell: (message) => process.stderr.write(`${message}\n`),
})
