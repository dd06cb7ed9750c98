import { useEffect, useState } from 'react'
import { useCanvasState } from '../open-canvas'
import { useLibrary, useServices } from '../services'
import type { CanvasVersion } from '../versions/use-versions'
import { type ComparedSide, writeSide } from './compared-side'
import { type ReadSide, readCompared } from './read-compared'

/**
 * What stands on a side, as it changes: the open canvas at once, a version or another canvas when it is deleted or
 * written in another tab. Undefined while it is read, and where no side is chosen.
 */
export function useComparedSide(
  side: ComparedSide | undefined,
  versions: readonly CanvasVersion[] | undefined,
): ReadSide | undefined {
  const { storage } = useServices()
  const now = useCanvasState((state) => state.canvas)
  const rows = useLibrary((state) => state.rows)
  const [read, setRead] = useState<{ readonly of: string; readonly side: ReadSide }>()
  const isListed = side?.type === 'version' && versions?.some(({ id }) => id === side.id)
  const updatedAt = side?.type === 'canvas' && rows?.find(({ id }) => id === side.id)?.updatedAt
  const wanted = side && writeSide(side)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is read again when its listing changes.
  useEffect(() => {
    if (!side || side.type === 'now' || wanted === undefined) return
    let isWanted = true
    void readCompared(storage, side).then((found) => {
      if (isWanted) setRead({ of: wanted, side: found })
    })
    return () => {
      isWanted = false
    }
  }, [storage, wanted, isListed, updatedAt])
  if (side?.type === 'now') return { type: 'read', canvas: now }
  return read?.of === wanted ? read?.side : undefined
}
