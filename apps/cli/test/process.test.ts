// The command as a process: what it tells V8, which prints an error where it does not know a setting, and what becomes of it
// when nobody reads its output.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const command = fileURLToPath(new URL('../bin/compendium.js', import.meta.url))
const bundle = new URL('../bundle/main.js', import.meta.url)
const settings = new URL('../dist/engine/tune-engine.js', import.meta.url)

/** Runs a function 20,000 times: whether V8 took it for worth optimising, and what it had to say. */
async function runHot(before: string) {
  const script = `
    ${before}
    function add(a, b) { return (a + b) % 1000 }
    let sum = 0
    for (let round = 0; round < 20_000; round++) sum = add(sum, round)`
  const args = [
    '--trace-opt',
    '--no-use-osr',
    '--no-maglev',
    '--no-concurrent-recompilation',
    '--input-type=module',
    '--eval',
    script,
  ]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args)
  return { isHot: /^\[marking .*JSFunction add .*TURBOFAN/m.test(stdout), stderr }
}

test.skipIf(!existsSync(settings))(
  'V8 is told to optimise late, in words that this version knows',
  async () => {
    expect(await runHot('')).toEqual({ isHot: true, stderr: '' })
    const late = `import { tuneEngine } from '${settings.href}'; tuneEngine()`
    expect(await runHot(late)).toEqual({ isHot: false, stderr: '' })
  },
)

test.skipIf(!existsSync(bundle))('a reader that leaves before the end is no failure', async () => {
  const child = spawn(process.execPath, [command, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let errors = ''
  child.stderr.on('data', (text) => (errors += text))
  const [code] = await once(child, 'close')
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
})
