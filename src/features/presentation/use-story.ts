import { useMemo } from 'react'
import { type Story, tellStory } from '../../domain/workshop/tell-story'
import { useCanvasState } from '../../state/open-canvas'

/** The story of the open canvas as it is now, without anything confidential (R85). */
export function useStory(): Story {
  const canvas = useCanvasState((state) => state.canvas)
  return useMemo(() => tellStory(canvas), [canvas])
}
