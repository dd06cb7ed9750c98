import { type ComponentType, useEffect, useState } from 'react'
import type { CanvasGridProps } from './canvas-grid'

let loaded: ComponentType<CanvasGridProps> | undefined

/**
 * What shows canvases: a first visit has none, so it is loaded where there are some. Without `lazy`, because React would
 * show an empty place for 300 ms before it replaces it.
 */
export function useCanvasGrid(isWanted: boolean): ComponentType<CanvasGridProps> | undefined {
  const [grid, setGrid] = useState(() => loaded)
  useEffect(() => {
    if (!isWanted || grid) return
    let isMounted = true
    import('./canvas-grid').then(
      ({ CanvasGrid }) => {
        loaded = CanvasGrid
        if (isMounted) setGrid(() => CanvasGrid)
      },
      // The error screen sees only what is thrown while drawing.
      (error: unknown) =>
        setGrid(() => {
          throw error
        }),
    )
    return () => {
      isMounted = false
    }
  }, [isWanted, grid])
  return grid
}
