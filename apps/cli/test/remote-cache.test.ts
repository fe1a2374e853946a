// The example of docs/scale.md, run as it stands there. It downloads a cache server, so it runs where it is asked for.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from './support/files-of.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const isAsked =
  process.env.COMPENDIUM_REMOTE_CACHE === '1' && existsSync(join(root, 'apps/cli/bundle/main.js'))

let folder: string
let server: ChildProcess
let environment: NodeJS.ProcessEnv

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** The files that docs/scale.md shows, by name. */
async function exampleFiles(): Promise<Map<string, string>> {
  const page = await readFile(join(root, 'docs/scale.md'), 'utf8')
  const blocks = page.matchAll(/^```json (\S+)\n(.*?)^```$/gms)
  return new Map([...blocks].map(([, name, text]) => [name!, text!]))
}

async function openMachine(name: string): Promise<string> {
  const machine = join(folder, name)
  await mkdir(machine)
  for (const [file, text] of await exampleFiles()) await writeFile(join(machine, file), text)
  await cp(join(root, 'content'), join(machine, 'content'), { recursive: true })
  await rm(join(machine, 'content/package.json'))
  return machine
}

function turbo(machine: string, task: string): ChildProcess {
  const args = ['run', task, '--cache-dir', join(machine, '.turbo-cache'), '--no-daemon']
  return spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: machine,
    env: environment,
    detached: true,
  })
}

function endOf(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = ''
  child.stdout?.on('data', (data) => {
    text += data
  })
  child.stderr?.on('data', (data) => {
    text += data
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })))
}

describe.skipIf(!isAsked)('shards on machines that share a remote cache', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'remote-cache-'))
    const service = join(folder, 'service')
    await mkdir(service)
    await writeFile(join(service, 'package.json'), '{"private":true}')
    const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'turborepo-remote-cache@2']
    await promisify(execFile)('npm', install, { cwd: service })
    const port = await freePort()
    const bin = join(folder, 'bin')
    await mkdir(bin)
    await symlink(join(root, 'apps/cli/bin/compendium.js'), join(bin, 'compendium'))
    environment = {
      ...process.env,
      PATH: [bin, process.env.PATH].join(delimiter),
      TURBO_API: `http://127.0.0.1:${port}`,
      TURBO_TEAM: 'team_articles',
      TURBO_TOKEN: 'a-secret',
      TURBO_TELEMETRY_DISABLED: '1',
    }
    server = spawn(process.execPath, [join(service, 'node_modules/turborepo-remote-cache/dist/cli.js')], {
      env: {
        ...process.env,
        PORT: String(port),
        TURBO_TOKEN: 'a-secret',
        STORAGE_PROVIDER: 'local',
        STORAGE_PATH: join(folder, 'storage'),
      },
      stdio: 'ignore',
    })
    for (let tries = 0; tries < 120; tries++) {
      const answers = await fetch(`${environment.TURBO_API}/v8/artifacts/status`).then(
        () => true,
        () => false,
      )
      if (answers) return
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    throw new Error('Unexpected silence of the cache server, expected an answer within a minute')
  }, 600_000)

  afterAll(async () => {
    server?.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  test('one is killed and runs again, and the merge has the bytes of one build', async () => {
    const machines = await Promise.all([1, 2, 3].map((index) => openMachine(`machine-${index}`)))
    const runs = machines.map((machine, index) => turbo(machine, `shard:${index + 1}`))
    const ends = runs.map(endOf)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    // The whole group, as a machine that goes down.
    process.kill(-runs[1]!.pid!, 'SIGKILL')
    const [first, killed, third] = await Promise.all(ends)
    expect([first!.code, third!.code], `${first!.text}${third!.text}`).toEqual([0, 0])
    expect(killed!.code).toBeNull()
    const again = await endOf(turbo(machines[1]!, 'shard:2'))
    expect(again.code, again.text).toBe(0)

    const last = await openMachine('machine-4')
    const merged = await endOf(turbo(last, 'merge'))
    expect(merged.code, merged.text).toBe(0)
    for (const index of [1, 2, 3]) expect(merged.text).toMatch(new RegExp(`shard:${index}: cache hit`))
    expect(merged.text).not.toContain('are parsed here')
    const command = join(root, 'apps/cli/bin/compendium.js')
    const one = ['build', '--content', 'content', '--out', 'one', '--only', 'parts']
    await promisify(execFile)(process.execPath, [command, ...one], { cwd: last })
    expect(await filesOf(join(last, 'out/parts'))).toEqual(await filesOf(join(last, 'one/parts')))
  }, 900_000)
})
