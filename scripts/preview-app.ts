import { preview } from 'vite'
import { securityHeaders } from './security-headers.ts'

export interface PreviewedApp {
  readonly port: number
  /** Ends with a slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serves dist/, or another folder with a build, on 127.0.0.1 as any static server would: the folder under a path, no
 * rewrites. A port that is taken is passed over for the next one; 0 takes any.
 */
export async function previewApp(port: number, path = '/', folder = 'dist'): Promise<PreviewedApp> {
  const server = await preview({
    base: path,
    build: { outDir: folder },
    appType: 'mpa',
    logLevel: 'warn',
    // Nothing is cached without asking: neither the page nor the service worker may be older than the build.
    preview: { host: '127.0.0.1', port, strictPort: false, headers: securityHeaders },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return {
    port: address.port,
    address: `http://127.0.0.1:${address.port}${path}`,
    close: () => server.close(),
  }
}
