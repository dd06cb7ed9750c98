import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Spot } from '../document/commands/notes'
import type { NoteId } from '../domain/canvas'
import { useCanvasSession } from '../state/open-canvas'
import { useServices } from '../state/services'

/** What a screen reader says while notes are moved, in the language of the interface (R92). */
export function useAnnouncements() {
  const { t } = useTranslation(['board', 'blocks'])
  const { state } = useCanvasSession()
  const { toasts } = useServices()
  return useMemo(() => {
    const { announce } = toasts.getState()
    const describe = (spot: Spot, noteIds: readonly NoteId[]) => {
      const ids = state.getState().canvas.noteIdsByPlace.get(spot.block) ?? []
      const staying = ids.filter((id) => !noteIds.includes(id)).length
      const total = staying + noteIds.length
      const position = Math.min(spot.index, staying) + 1
      return { block: t(spot.block, { ns: 'blocks' }), position, total }
    }
    return {
      lifted: (noteIds: readonly NoteId[]) => {
        const { notesById } = state.getState().canvas
        const note = noteIds.map((id) => notesById.get(id)?.text || t('emptyNote')).join(' · ')
        announce(`${t('drag.lifted', { note })}. ${t('drag.instructions')}`)
      },
      over: (spot: Spot | undefined, noteIds: readonly NoteId[]) =>
        announce(spot ? t('drag.over', describe(spot, noteIds)) : t('drag.outside')),
      dropped: (spot: Spot, noteIds: readonly NoteId[]) =>
        announce(t('drag.dropped', describe(spot, noteIds))),
      cancelled: () => announce(t('drag.cancelled')),
      copied: (count: number) => announce(t('copied', { count })),
    }
  }, [t, state, toasts])
}
