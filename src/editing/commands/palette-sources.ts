import type { TFunction } from 'i18next'
import { Search } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'
import type { Command } from './command'
import type { PaletteEntry } from './palette-entry'

/** Lists what can be found from one place on the screen; asked each time when the palette opens. */
export type ListEntries = () => Promise<readonly PaletteEntry[]>

interface PaletteState {
  readonly isOpen: boolean
  readonly sources: readonly ListEntries[]
}

const palette = createStore<PaletteState>(() => ({ isOpen: false, sources: [] }))

export function useIsPaletteOpen(): boolean {
  return useStore(palette, (state) => state.isOpen)
}

/** While the component is there, the palette finds what it lists. */
export function usePaletteSource(list: ListEntries): void {
  const listNow = useEffectEvent(list)
  useEffect(() => {
    const source = () => listNow()
    palette.setState(({ sources }) => ({ sources: [...sources, source] }))
    return () => palette.setState(({ sources }) => ({ sources: sources.filter((each) => each !== source) }))
  }, [])
}

/** Everything that can be found now. */
export async function listPaletteEntries(): Promise<readonly PaletteEntry[]> {
  return (await Promise.all(palette.getState().sources.map((list) => list()))).flat()
}

let typedAhead = ''

/** What is typed until the palette has been loaded belongs into it, and not to what still has the focus. */
function catchKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') closePalette()
  else if (event.key === 'Backspace') typedAhead = typedAhead.slice(0, -1)
  else if (event.key.length === 1) typedAhead += event.key
  event.preventDefault()
  event.stopPropagation()
}

function openPalette(): void {
  typedAhead = ''
  window.addEventListener('keydown', catchKey, true)
  palette.setState({ isOpen: true })
}

/** From now on the palette listens by itself; gives what was typed until then, once. */
export function takeTypedAhead(): string {
  window.removeEventListener('keydown', catchKey, true)
  const typed = typedAhead
  typedAhead = ''
  return typed
}

export function closePalette(): void {
  window.removeEventListener('keydown', catchKey, true)
  palette.setState({ isOpen: false })
}

type PaletteWords = TFunction<['app', 'board']>

export const paletteCommand = {
  id: 'palette',
  name: (t: PaletteWords) => t('palette'),
  explain: (t: PaletteWords) => t('shortcuts.palette', { ns: 'board' }),
  icon: Search,
  shortcuts: [{ key: 'K', hasCommand: true }],
  run: () => openPalette(),
} satisfies Command<unknown, PaletteWords>
