// Sets everything up on a machine that has only Node and npm: checks Node, installs with the pinned pnpm, builds.
// Each step is skipped where it has nothing to do. Run by itself or by start.mjs and test.mjs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The root of the workspace. */
export const root = fileURLToPath(new URL('..', import.meta.url))
const marker = join(root, 'node_modules', '.compendium', 'set-up.json')
const onWindows = process.platform === 'win32'

/** Sets up and builds; ends the process with a message where a step fails. */
export function setUp() {
  checkNode()
  const pnpmFolder = install()
  build(pnpmFolder)
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major, minor] = process.versions.node.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return
  fail(
    `Unexpected Node ${process.versions.node}, expected ${engines.node}. Get one from https://nodejs.org and try again.`,
  )
}

// Installs from the lockfile, where it changed since the last time. Gives the folder that pnpm's command lies in,
// because turbo calls it.
function install() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  const lock = hash.digest('hex')
  const done = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : {}
  if (done.lock === lock && hasPnpm(done.pnpmFolder)) return done.pnpmFolder
  console.log('Installing packages; the first time takes about a minute.')
  const pnpmFolder = fetchPnpm()
  const install = ['pnpm', 'install', '--frozen-lockfile']
  if (!quietly(install, { pnpmFolder, env: { CI: 'true' } }))
    fail('The packages could not be installed; see above.')
  mkdirSync(join(marker, '..'), { recursive: true })
  writeFileSync(marker, JSON.stringify({ lock, pnpmFolder }))
  return pnpmFolder
}

function fetchPnpm() {
  const { devEngines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { version } = devEngines.packageManager
  const showPath = 'node -p "process.env.PATH || process.env.Path"'
  const [command, ...before] = npmCommand()
  const { status, stdout, stderr } = spawnSync(
    command,
    [...before, 'exec', '--yes', `--package=pnpm@${version}`, '--loglevel=error', '-c', showPath],
    { cwd: root, encoding: 'utf8', shell: onWindows },
  )
  const folder = status === 0 && stdout.trim().split(delimiter).find(hasPnpm)
  if (folder) return folder
  fail(
    `${stderr}\npnpm ${version} could not be fetched through npm. Is the network up, and npm's registry reachable?`,
  )
}

function hasPnpm(folder) {
  return Boolean(folder) && existsSync(join(folder, onWindows ? 'pnpm.cmd' : 'pnpm'))
}

// npm names itself to what it runs; without that, the one on the path is taken.
function npmCommand() {
  const path = process.env.npm_execpath ?? ''
  return /npm-cli\.js$/.test(path) ? [process.execPath, path] : ['npm']
}

function build(pnpmFolder) {
  const turbo = ['turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped']
  if (
    !quietly(turbo, { pnpmFolder, env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' } })
  ) {
    fail('The packages could not be built; see above.')
  }
}

// Runs a command and shows what it wrote only where it failed.
function quietly([command, ...args], { pnpmFolder, env }) {
  const PATH = [join(root, 'node_modules', '.bin'), pnpmFolder, process.env.PATH].join(delimiter)
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH, npm_config_loglevel: 'error' },
    maxBuffer: 1 << 28,
    shell: onWindows,
  })
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`)
  return status === 0
}

function fail(reason) {
  process.stderr.write(`${reason.trim()}\n`)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp()
