// `npm start`: sets up, then builds the three outputs of content/ into out/.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, setUp } from './set-up.mjs'

setUp()
process.chdir(root)
const { run } = await import(pathToFileURL(join(root, 'apps/cli/dist/cli.js')).href)
process.exitCode = await run(['node', 'compendium', 'build', '--content', 'content', '--out', 'out'])
