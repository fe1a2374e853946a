// `npm start`: sets up, then builds the three outputs of content/ into out/.
import { spawnSync } from 'node:child_process'
import { root, setUp } from './set-up.mjs'

setUp()
const build = ['apps/cli/bin/compendium.js', 'build', '--content', 'content', '--out', 'out']
process.exitCode = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' }).status ?? 1
