import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { buildApp } from './build-app.ts'
import { findFirefox, firefoxAdvice } from './find-firefox.ts'

if (!findFirefox()) installFirefox()
const path = findFirefox()
if (!path) {
  console.error(`There is no Firefox on this machine. ${firefoxAdvice}`)
  process.exit(1)
}

console.log('Building Harreman …')
await buildApp()
const playwright = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config=test/firefox',
  '--reporter=list',
]
const { status } = spawnSync(process.execPath, playwright, {
  stdio: 'inherit',
  env: { ...process.env, HARREMAN_FIREFOX: path },
})
console.log(status === 0 ? `Harreman works in ${path}.` : `Harreman does not work in ${path} as it should.`)
process.exit(status ?? 1)

/** Debian has a package; only root may install it, and nobody else is asked for a password here. */
function installFirefox(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!mayInstall) return
  console.log('Installing firefox-esr …')
  const apt = (...words: string[]) => spawnSync('apt-get', ['-q', '-y', ...words], { stdio: 'inherit' })
  apt('update')
  const { status } = apt('install', '--no-install-recommends', 'firefox-esr')
  if (status !== 0) console.error('apt-get could not install firefox-esr; its reason is above.')
}
