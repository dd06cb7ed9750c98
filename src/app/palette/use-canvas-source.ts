import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { PlaceId } from '../../domain/canvas'
import { usePaletteSource } from '../../editing/commands/palette-sources'
import type { CanvasActs } from '../../editing/commands/settings-commands'
import type { CanvasSession } from '../../state/canvas-session'
import { useCanvasSession } from '../../state/open-canvas'
import { type Services, useServices } from '../../state/services'
import type { useViewAddress } from '../use-view-address'

/** What is known of an open canvas and the view of it when the palette opens. */
export interface CanvasPlace {
  readonly session: CanvasSession
  readonly services: Services
  readonly acts: CanvasActs
  readonly view: ReturnType<typeof useViewAddress>['view']
  /** Whether the full view of a note lies above it. */
  readonly isNoteOpen: boolean
  readonly toggleGuide: (() => void) | undefined
  readonly nameBlock: (place: PlaceId) => string
}

type DialogName = 'details' | 'assignment' | 'shortcuts'

/** What can be asked of the open canvas, for its menus; the palette finds it with the blocks and notes. */
export function useCanvasSource(
  { view, noteId }: ReturnType<typeof useViewAddress>,
  toggleGuide: () => void,
  showDialog: (name: DialogName) => void,
): CanvasActs {
  const session = useCanvasSession()
  const services = useServices()
  const [, navigate] = useLocation()
  const { t } = useTranslation(['blocks', 'board'])
  const acts: CanvasActs = {
    id: session.id,
    navigate,
    showDetails: () => showDialog('details'),
    showAssignment: () => showDialog('assignment'),
    showShortcuts: () => showDialog('shortcuts'),
  }
  usePaletteSource(async () => {
    const { listCanvasEntries } = await import('./canvas-entries')
    const hasGuide = view === 'board' || view === 'block' || view === 'outline'
    return listCanvasEntries({
      session,
      services,
      acts,
      view,
      isNoteOpen: noteId !== undefined,
      toggleGuide: hasGuide ? toggleGuide : undefined,
      nameBlock: (place) => t(place, { ns: 'blocks' }),
    })
  })
  return acts
}
