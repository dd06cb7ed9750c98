import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distFolder } from '../../../scripts/critical-path'
import { previewApp } from '../../../scripts/preview-app'
import { test as base } from './app'

/** A server with a copy of the built app that a test may stop, and on which it may put a newer version. */
export interface OwnServer {
  /** Ends with a slash. */
  readonly address: string
  readonly stop: () => Promise<void>
  /** Every file of a build gets another name or content, and the former ones are gone, as after any real change. */
  readonly putNewerVersion: () => Promise<void>
}

/** A test with a server of its own, at which pages start, and with service workers. */
export const test = base.extend<{ server: OwnServer }>({
  serviceWorkers: 'allow',

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  server: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'harreman-server-'))
    await cp(distFolder, folder, { recursive: true })
    const server = await previewApp(0, '/some/folder/', folder)
    let stopping: Promise<void> | undefined
    const stop = () => {
      stopping ??= server.close()
      return stopping
    }
    await use({ address: server.address, stop, putNewerVersion: () => renameParts(folder) })
    await stop()
    await rm(folder, { recursive: true, force: true })
  },

  baseURL: async ({ server }, use) => use(server.address),
})

export const NEWER = '-newer'

async function renameParts(folder: string): Promise<void> {
  const assets = join(folder, 'assets')
  const parts = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name))
  const newNames = new Map(parts.map((name) => [name, name.replace(/\.\w+$/, `${NEWER}$&`)]))
  const pattern = new RegExp([...newNames.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  const renew = async (path: string) => {
    const text = await readFile(path, 'utf8')
    await writeFile(
      path,
      text.replace(pattern, (name) => newNames.get(name) ?? name),
    )
  }
  for (const name of parts) await renew(join(assets, name))
  for (const [name, newName] of newNames) await rename(join(assets, name), join(assets, newName))
  await renew(join(folder, 'service-worker.js'))
  await renew(join(folder, 'index.html'))
  // The page has another content now, so the worker must not take the former one for it.
  const worker = join(folder, 'service-worker.js')
  await writeFile(
    worker,
    (await readFile(worker, 'utf8')).replace(/("?revision"?:\s*"?)[0-9a-f]{32}/g, `$1${'1'.repeat(32)}`),
  )
}
