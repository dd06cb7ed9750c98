import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PaletteEntry } from '../../editing/commands/palette-entry'
import { closePalette, listPaletteEntries, takeTypedAhead } from '../../editing/commands/palette-sources'
import { findTarget, focusTarget } from '../../editing/focus-target'
import { Palette } from '../../features/palette/palette'
import { useGeneralEntries } from './use-general-entries'
import { useRecentEntries } from './use-recent-entries'

/** The palette over whatever is open. Load it late. */
export default function PaletteDialog() {
  const [opener] = useState(() => document.activeElement)
  const [target] = useState(() => findTarget(opener))
  const entries = useEntries()
  const recent = useRecentEntries()
  const close = () => {
    flushSync(closePalette)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    // A note that was being written when the palette opened has left its field.
    else if (target) focusTarget(target)
  }
  const choose = (entry: PaletteEntry) => {
    recent.remember(entry.id)
    // What opens next gives the focus back to where the palette was opened.
    close()
    entry.run()
  }
  return (
    <Palette
      entries={recent.ids && entries}
      recentIds={recent.ids ?? []}
      takeStart={takeTypedAhead}
      onChoose={choose}
      onClose={close}
    />
  )
}

/** Undefined until everything has been gathered. */
function useEntries(): readonly PaletteEntry[] | undefined {
  const general = useGeneralEntries()
  const [gathered, setGathered] = useState<readonly PaletteEntry[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what there is when it opens
  useEffect(() => {
    let isWanted = true
    const gather = async () => {
      const entries = [...(await listPaletteEntries()), ...(await general())]
      if (isWanted) setGathered(entries)
    }
    // Without a part that cannot be loaded now the rest would be half the truth: it closes, as if not pressed.
    gather().catch(closePalette)
    return () => {
      isWanted = false
    }
  }, [])
  return gathered
}
