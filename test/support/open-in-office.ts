import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * What LibreOffice makes of files, in another format and the same order; undefined where it is not installed. It has a profile of its
 * own, so that it neither meets nor changes anybody's.
 */
export async function openInOffice(
  files: readonly Uint8Array[],
  from: string,
  to: string,
): Promise<readonly Uint8Array[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'harreman-office-'))
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `file-${index}.${from}`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths])
    return paths.map((path) => new Uint8Array(readFileSync(path.replace(/\w+$/, to))))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'syscall' in error) {
      if (String(error.syscall).startsWith('spawn')) return undefined
    }
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
