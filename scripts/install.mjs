// Runs before anything is installed, so it uses only what Node brings along.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const isWindows = process.platform === 'win32'

/** The Node that comes with the project; the machine's own where there is none for its platform. */
export function findNode() {
  const own = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

/** Installs what package-lock.json names unless it is there already; ends the process with a sentence if it cannot. */
export function ensureInstalled() {
  requireNode()
  if (isInstalled()) return
  console.log('Installing what Harreman needs (once, some minutes at most) …')
  // npm is a script on Windows, which only a shell can start.
  const { status, error } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  })
  if (status === 0) return
  const reason = error
    ? `npm could not be started: ${error.message}.`
    : 'npm could not finish; its reason is above.'
  console.error(`\nHarreman could not be installed. ${reason}`)
  console.error('The first start needs a connection to the npm registry, later ones do not.')
  process.exit(1)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Harreman needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

/** Whether node_modules holds every package at the version that the lock file names. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(lockFile) {
  if (!existsSync(lockFile)) return {}
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}
}
