#!/usr/bin/env node
import { releasePlan } from '../dist/release/release-plan-command.js'

process.exitCode = await releasePlan(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
