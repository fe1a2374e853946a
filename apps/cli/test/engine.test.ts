// What the command tells V8, which prints an error where it does not know a setting.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const settings = new URL('../dist/engine/optimize-late.js', import.meta.url)

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
    const late = `import { optimizeLate } from '${settings.href}'; optimizeLate()`
    expect(await runHot(late)).toEqual({ isHot: false, stderr: '' })
  },
)
