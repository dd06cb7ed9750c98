import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { enterFigures } from '../../document/commands/customers'
import type { NoteId } from '../../domain/canvas'
import type { FigureBook } from '../../domain/customers/figure-book'
import type { Measure } from '../../domain/customers/figures'
import type { PastedFigure } from '../../domain/customers/paste-problem'
import type { PeriodId } from '../../domain/customers/periods'
import { readPastedFigures } from '../../domain/customers/read-pasted-figures'
import { recognisePeriod } from '../../i18n/recognise-period'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { makeMeasureFinder } from './figure-labels'
import type { PasteSpot } from './figure-table'
import { PastePreview } from './paste-preview'
import { PasteProblems } from './paste-problems'
import { makePasteSetting } from './paste-setting'

export interface PasteFiguresProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly spot: PasteSpot
  /** The rows and columns into which numbers without headings fall. */
  readonly periods: readonly PeriodId[]
  readonly columns: readonly Measure[]
  readonly onClose: () => void
}

/** Shows what was understood of a pasted table before any of it is entered: all of it, or nothing (R66). */
export default function PasteFigures(properties: PasteFiguresProps) {
  const { onClose, spot } = properties
  const { t } = useTranslation(['figures', 'app'])
  const enter = useEnterPasted()
  const result = usePasted(properties)
  const figures = result.ok ? result.value : []
  return (
    <Dialog
      title={t('pasted.title')}
      {...(figures.length > 0 && { description: t('pasted.hint') })}
      closeLabel={t('close', { ns: 'app' })}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
          {figures.length > 0 && (
            <Button
              look="primary"
              autoFocus
              onClick={() => {
                onClose()
                enter(figures)
              }}
            >
              {t('pasted.enter', { count: figures.length })}
            </Button>
          )}
        </>
      }
    >
      {!result.ok && <PasteProblems problems={result.failure} />}
      {result.ok && figures.length === 0 && <p>{t('paste.nothing')}</p>}
      {figures.length > 0 && <PastePreview key={spot.text} book={properties.book} figures={figures} />}
    </Dialog>
  )
}

function usePasted({ book, segmentId, spot, periods, columns }: PasteFiguresProps) {
  const currency = useCanvasState((state) => state.canvas.currency)
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const language = currentLanguage()
  return useMemo(() => {
    const setting = makePasteSetting({
      book,
      segmentId,
      spot,
      periods,
      columns,
      notesById,
      currency,
      language,
    })
    const findMeasure = makeMeasureFinder()
    return readPastedFigures(spot.text, { ...setting, findMeasure, findPeriod: recognisePeriod })
  }, [book, segmentId, spot, periods, columns, currency, notesById, language])
}

/** Enters all figures as one step of undo and says so. */
function useEnterPasted() {
  const { t } = useTranslation(['figures', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  return (figures: readonly PastedFigure[]) => {
    session.history.endGroup()
    enterFigures(session.document, figures)
    const message = t('paste.done', { count: figures.length })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
}
