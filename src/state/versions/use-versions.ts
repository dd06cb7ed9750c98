import { useEffect, useState } from 'react'
import type { CanvasVersion } from '../../storage/storage'
import { useCanvasSession } from '../open-canvas'
import { useServices } from '../services'

export type { CanvasVersion }

/** The versions of the open canvas, newest first, as they come and go; undefined until they have been read. */
export function useVersions(): readonly CanvasVersion[] | undefined {
  const { storage } = useServices()
  const { id } = useCanvasSession()
  const [versions, setVersions] = useState<readonly CanvasVersion[]>()
  useEffect(() => storage.versions.watch(id, setVersions), [storage, id])
  return versions
}
