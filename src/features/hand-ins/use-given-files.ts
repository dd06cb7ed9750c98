import { useEffect, useEffectEvent, useState } from 'react'
import { makePace } from '../../exporters/pdf/pace'
import { formatIsoDay } from '../../i18n/formats/dates'
import { useServices } from '../../state/services'
import { gatherDropped } from './gather-dropped'
import type { GivenFile } from './given-file'
import { addFound, useHandInStore } from './hand-in-set'
import { listHandIns } from './list-hand-ins'

/** What came of the files that were given last. */
export type GivenOutcome =
  | { readonly type: 'idle' }
  | { readonly type: 'reading' }
  /** Not one file: an empty folder. */
  | { readonly type: 'empty' }
  | { readonly type: 'read'; readonly handIns: number; readonly feedback: number }

/** Takes files that are chosen, or dropped anywhere on the page, and reads them. */
export function useGivenFiles() {
  const store = useHandInStore()
  const { now } = useServices()
  const [outcome, setOutcome] = useState<GivenOutcome>({ type: 'idle' })
  const take = async (given: Promise<readonly GivenFile[]> | readonly GivenFile[]) => {
    setOutcome({ type: 'reading' })
    try {
      const files = await given
      if (files.length === 0) return setOutcome({ type: 'empty' })
      const { rest } = makePace(new AbortController().signal, () => undefined)
      const found = await listHandIns(files, { today: formatIsoDay(new Date(now())), rest })
      const before = store.getState().handIns.length
      store.setState((set) => addFound(set, found))
      const handIns = store.getState().handIns.length - before
      setOutcome({ type: 'read', handIns, feedback: found.feedback.length })
    } catch (error) {
      // The unexpected belongs to the error screen, which sees only what is thrown while drawing.
      setOutcome(() => {
        throw error
      })
    }
  }
  return { outcome, take, isDragging: useDrop((transfer) => void take(gatherDropped(transfer))) }
}

/** True while files are dragged over the page. */
function useDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isDragging, setDragging] = useState(false)
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    const listening = new AbortController()
    const listen = (type: 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => event.dataTransfer?.types.includes('Files') && run(event), {
        signal: listening.signal,
      })
    listen('dragover', (event) => {
      event.preventDefault()
      setDragging(true)
    })
    // Only leaving the window counts, not passing from one element to the next.
    listen('dragleave', (event) => event.relatedTarget === null && setDragging(false))
    listen('drop', (event) => {
      event.preventDefault()
      setDragging(false)
      if (event.dataTransfer) drop(event.dataTransfer)
    })
    return () => listening.abort()
  }, [])
  return isDragging
}
