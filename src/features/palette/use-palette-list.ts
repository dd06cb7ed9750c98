import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { PaletteEntry } from '../../editing/commands/palette-entry'
import { findEntries, listAll, listWords } from './find-entries'

/** More than a screen full: what nobody sees yet would make each letter wait. */
const FIRST = 16
/** Some screens full, drawn when the reader comes near the end. */
const PAGE = 50
/** How far PageUp and PageDown go. */
const STEP = 8

interface PaletteList {
  /** Undefined until they have been gathered. */
  readonly entries: readonly PaletteEntry[] | undefined
  readonly recentIds: readonly string[]
  /** Gives what was typed before the field had the focus; nothing the next time. */
  readonly takeStart: () => string
  readonly onChoose: (entry: PaletteEntry) => void
}

/** What is typed, what is found, and where among it the arrows are. */
export function usePaletteList({ entries, recentIds, takeStart, onChoose }: PaletteList) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [limit, setLimit] = useState(FIRST)
  const words = useMemo(() => listWords(query), [query])
  const groups = useMemo(
    () => (words.length === 0 ? listAll(entries ?? [], recentIds) : findEntries(entries ?? [], query)),
    [entries, recentIds, query, words],
  )
  const found = useMemo(() => groups.flatMap((group) => group.entries), [groups])
  const showMore = () => setLimit((before) => Math.min(before + PAGE, Math.max(found.length, FIRST)))
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(found.length - 1, index))
    setActive(next)
    if (next >= limit - STEP) showMore()
  }
  const isEnterWaiting = useEnterThatWaits(entries && found[active], onChoose)
  const change = (text: string) => {
    isEnterWaiting.current = false
    setQuery(text)
    setActive(0)
    setLimit(FIRST)
  }
  const onFocus = () => {
    const typed = takeStart()
    if (typed !== '') change(typed)
  }
  const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: STEP, PageUp: -STEP }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const way = ways[event.key]
    const chosen = found[active]
    if (way !== undefined) goTo(active + way)
    else if (event.key !== 'Enter') return
    else if (chosen) onChoose(chosen)
    else isEnterWaiting.current = entries === undefined
    event.preventDefault()
  }
  return {
    query,
    change,
    words,
    groups,
    found,
    active,
    point: setActive,
    limit,
    showMore,
    onFocus,
    onKeyDown,
  }
}

/** Who types fast presses Enter before everything has been gathered: it counts as soon as there is something to choose. */
function useEnterThatWaits(chosen: PaletteEntry | undefined, onChoose: (entry: PaletteEntry) => void) {
  const isWaiting = useRef(false)
  useEffect(() => {
    if (!isWaiting.current || !chosen) return
    isWaiting.current = false
    onChoose(chosen)
  }, [chosen, onChoose])
  return isWaiting
}
