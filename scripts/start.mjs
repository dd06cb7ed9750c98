import { spawn } from 'node:child_process'
import { ensureInstalled, findNode, root } from './install.mjs'

ensureInstalled()

const server = spawn(findNode(), ['scripts/serve.ts'], { cwd: root, stdio: 'inherit' })

// Ctrl+C reaches the server too; this process only waits for it to finish.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))
