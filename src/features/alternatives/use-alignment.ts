import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { takeOverAll } from '../../document/commands/take-over'
import type { Canvas, NoteId } from '../../domain/canvas'
import { alignSeveral } from '../../domain/compare/align-several'
import { compareCanvases } from '../../domain/compare/compare-canvases'
import type { Comparison } from '../../domain/compare/difference'
import { listNoteOffers } from '../../domain/compare/note-offers'
import { foldText } from '../../i18n/fold-text'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** Takes notes over from a column into the open canvas, named by their ids there. It stays the same function. */
export type TakeNotes = (column: number, noteIds: readonly NoteId[]) => void

/** The open canvas and up to two others, side by side. */
export function useAlignment(others: readonly Canvas[]) {
  const open = useCanvasState(({ canvas }) => canvas)
  const first = useComparison(others[0], open)
  const second = useComparison(others[1], open)
  const comparisons = useMemo(() => [first, second].filter((each) => each !== undefined), [first, second])
  const places = useMemo(() => alignSeveral(open, comparisons, foldText), [open, comparisons])
  return { open, comparisons, places, take: useTakeNotes(comparisons) }
}

function useComparison(other: Canvas | undefined, open: Canvas): Comparison | undefined {
  return useMemo(() => other && compareCanvases(other, open, foldText), [other, open])
}

/** Undefined where the open canvas can only be read. */
function useTakeNotes(comparisons: readonly Comparison[]): TakeNotes | undefined {
  const { t } = useTranslation(['alternatives', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  // The rows keep the function while the comparisons change below it, else each act would draw all of them again.
  const latest = useRef(comparisons)
  useLayoutEffect(() => {
    latest.current = comparisons
  }, [comparisons])
  const take = useCallback<TakeNotes>(
    (column, noteIds) => {
      const comparison = latest.current[column - 1]
      if (!comparison) return
      const offers = listNoteOffers(comparison)
      const found = noteIds.filter((id) => offers.has(id))
      if (found.length === 0) return
      takeOverAll(
        session.document,
        found.flatMap((id) => offers.get(id) ?? []),
        { comparison, side: 'before' },
      )
      const number = formatNumber(found.length, currentLanguage())
      showUndoToast(session, toasts, {
        message: t('done.took', { count: found.length, number }),
        undo: t('undo', { ns: 'app' }),
      })
    },
    [session, toasts, t],
  )
  return session.isReadOnly ? undefined : take
}
