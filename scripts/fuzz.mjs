import { spawnSync } from 'node:child_process'
import { ensureInstalled, findNode, root } from './install.mjs'

ensureInstalled()

const { status } = spawnSync(findNode(), ['test/fuzz/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
