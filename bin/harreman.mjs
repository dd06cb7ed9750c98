#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, findNode, root } from '../scripts/install.mjs'

ensureInstalled()

// Works where it was called, so that paths mean what people typed.
const words = [join(root, 'scripts', 'run-batch.ts'), ...process.argv.slice(2)]
const command = spawn(findNode(), words, { stdio: 'inherit' })

// Ctrl+C reaches the command too; this process only waits for it to finish.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal))
command.on('exit', (code) => process.exit(code ?? 1))
