import { usePaletteSource } from '../../editing/commands/palette-sources'
import type { LibraryPlace } from './library-entries'

/** Lets the palette find what only the library can do; shows nothing. */
export function LibrarySource(place: LibraryPlace) {
  usePaletteSource(async () => (await import('./library-entries')).listLibraryEntries(place))
  return null
}
