import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { paletteCommand, useIsPaletteOpen } from '../../editing/commands/palette-sources'
import { useCommandKeys } from '../../editing/commands/use-command-keys'

const PaletteDialog = lazy(() => import('./palette-dialog'))

const keys = [
  { ...paletteCommand, isEverywhere: true, isPossible: (isBusy: () => boolean) => !isBusy() },
] as const

/** Ctrl+K, or Cmd+K, opens the palette in every view but on the wall, where it would show what is confidential (R85). */
export function PaletteKey() {
  const [address] = useLocation()
  const isOpen = useIsPaletteOpen()
  const isPresenting = /^\/canvas\/[^/]+\/(present|speaker)$/.test(address)
  // The full view of a note is an address and is left as one; any other dialog waits for its answer.
  const ownDialogs = /^\/canvas\/[^/]+\/note\//.test(address) ? 1 : 0
  useCommandKeys(keys, () => isPresenting || document.querySelectorAll('[role="dialog"]').length > ownDialogs)
  return <Suspense fallback={null}>{isOpen && <PaletteDialog />}</Suspense>
}
