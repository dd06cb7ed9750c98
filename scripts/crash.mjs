import { spawnSync } from 'node:child_process'
import { ensureInstalled, findNode, root } from './install.mjs'

ensureInstalled()

const words = ['test/crash/run-crash.ts', ...process.argv.slice(2)]
const { status } = spawnSync(findNode(), words, { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
