import { spawnSync } from 'node:child_process'
import { ensureInstalled, findNode, root } from './install.mjs'

ensureInstalled()

const { status } = spawnSync(findNode(), ['scripts/run-firefox-story.ts'], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
