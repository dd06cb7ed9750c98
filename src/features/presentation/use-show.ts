import { useEffect, useRef, useState } from 'react'
import type { Story } from '../../domain/workshop/tell-story'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { openShowChannel, type ShowChannel } from './show-channel'
import { findIndex, idleShow, readShowState, type ShowState, showScene } from './show-state'

/** A show that runs in one window or in two that follow one another. */
export interface Show {
  readonly state: ShowState
  /** The scene on the screen, counted from 0. */
  readonly index: number
  readonly isLast: boolean
  readonly start: () => void
  readonly end: () => void
  /** Goes to a scene; beyond the ends it stays where it is. */
  readonly goTo: (index: number) => void
  readonly toggleBlack: () => void
}

/** `isKept`: whether this window goes on with the show after it was reloaded. */
export function useShow({ scenes }: Pick<Story, 'scenes'>, isKept: boolean): Show {
  const { id } = useCanvasSession()
  const { now } = useServices()
  const [state, setState] = useState(() => (isKept ? recallShow() : undefined) ?? idleShow)
  const latest = useRef(state)
  const channel = useRef<ShowChannel>(undefined)
  const take = (next: ShowState) => {
    latest.current = next
    setState(next)
    if (isKept) keepShow(next)
  }
  const change = (next: ShowState) => {
    take(next)
    channel.current?.post(next)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the channel stays as long as the window does
  useEffect(() => {
    const joined = openShowChannel(id, {
      onState: take,
      answer: () => (latest.current === idleShow ? undefined : latest.current),
    })
    channel.current = joined
    return joined.close
  }, [id])
  const index = findIndex(scenes, state)
  return {
    state,
    index,
    isLast: index >= scenes.length - 1,
    start: () => change({ ...showScene(idleShow, scenes, 0), startedAt: now() }),
    end: () => change({ ...idleShow }),
    goTo: (wanted) => change(showScene(latest.current, scenes, wanted)),
    toggleBlack: () => change({ ...latest.current, isBlack: !latest.current.isBlack }),
  }
}

/** How far the show is stays with this place in the history of the window: it outlives a reload, and nothing else. */
function keepShow(state: ShowState): void {
  history.replaceState({ ...history.state, show: state.startedAt === undefined ? undefined : state }, '')
}

function recallShow(): ShowState | undefined {
  const kept: unknown = history.state
  return typeof kept === 'object' && kept !== null && 'show' in kept ? readShowState(kept.show) : undefined
}
