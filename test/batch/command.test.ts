import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** Runs the command as a shell does: another process, built for Node. */
function runHarreman(...words: string[]) {
  return spawnSync(process.execPath, ['bin/harreman.mjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  })
}

describe('harreman as a command of the shell', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'harreman-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('R94: writes what was asked for, whole, and says by its code that all is well', () => {
    const file = 'test/fixtures/json/founder.harreman.json'
    const { status, stdout, stderr } = runHarreman('export', file, '--to', 'pdf,json', '--out', folder)
    expect(stderr).toContain('Failures: 0')
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(readdirSync(folder).sort()).toEqual(['founder.harreman.json', 'founder.pdf'])
    expect(readFileSync(join(folder, 'founder.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(status).toBe(0)
  })

  test('ends with 2 and a sentence when it is not understood', () => {
    const { status, stdout, stderr } = runHarreman('export', 'x.json', '--to', 'doc')
    expect(stderr).toContain('“doc”')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
