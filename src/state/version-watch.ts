import * as Y from 'yjs'
import { LOCAL_ORIGIN } from '../document/schema'
import type { KeeperOptions } from './versions/version-keeper'

/**
 * Loads what keeps versions with the first edit, which it takes the state before from. Gives how to end it: a last
 * version is kept then.
 */
export function watchForVersions(options: KeeperOptions): () => Promise<void> {
  const { doc } = options.document
  let before: Uint8Array = new Uint8Array()
  let keeper: Promise<{ readonly close: () => Promise<void> }> | undefined
  const remember = ({ origin }: Y.Transaction) => {
    if (origin === LOCAL_ORIGIN) before = Y.encodeStateAsUpdateV2(doc)
  }
  const begin = (_update: Uint8Array, origin: unknown) => {
    if (origin !== LOCAL_ORIGIN) return
    stop()
    keeper = import('./versions/version-keeper').then((late) => new late.VersionKeeper(options, before))
    keeper.catch(() => undefined)
  }
  const stop = () => {
    doc.off('beforeTransaction', remember)
    doc.off('updateV2', begin)
  }
  doc.on('beforeTransaction', remember)
  doc.on('updateV2', begin)
  return async () => {
    if (!keeper) stop()
    // Without its part of the app no version can be kept, and closing goes on.
    await keeper?.then((started) => started.close()).catch(() => undefined)
  }
}
