import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readOutline } from '../domain/hand-in/read-outline'
import { languages } from '../domain/language'
import { splitIntoNotes } from '../domain/split-notes'
import { loadTexts } from '../i18n/texts'
import { useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { hasPoints } from './hand-in/propose-points'
import { readPastedHtml } from './hand-in/read-pasted-html'
import { useAddPoints } from './hand-in/use-add-points'
import styles from './paste-dialog.module.css'
import type { PasteOffer } from './paste-offer'
import { usePasteAnswers } from './use-paste-answers'

const HandInDialog = lazy(async () => {
  // By these names the kinds are recognised; a language whose words do not come is passed over.
  await Promise.allSettled(languages.map((language) => loadTexts(language, ['kinds'])))
  return import('./hand-in/hand-in-dialog')
})

interface PasteDialogProps {
  readonly offer: PasteOffer
  /** Called when everything is done: the focus is where it belongs. */
  readonly onEnd: () => void
}

/** Shows the notes that would come of a pasted text, before any is made (R15). */
export default function PasteDialog({ offer, onEnd }: PasteDialogProps) {
  const { t } = useTranslation(['board', 'app', 'handIn'])
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [isReviewing, setReviewing] = useState(false)
  const { place, addAll } = useAddPoints(offer)
  const { pasteWhole, pasteLines, pasteNothing } = usePasteAnswers(offer, onEnd)
  const lines = useMemo(() => splitIntoNotes(offer.text), [offer])
  const parts = useMemo(() => readOutline(offer.html ? readPastedHtml(offer.html) : offer.text), [offer])
  if (isReviewing) {
    return (
      <Suspense fallback={null}>
        <HandInDialog
          parts={parts}
          place={place}
          onClose={pasteNothing}
          onAdd={(points, introduction) => {
            onEnd()
            addAll(points, introduction)
          }}
        />
      </Suspense>
    )
  }
  const canReview = hasPoints(parts)
  return (
    <Dialog
      title={t('paste.title')}
      description={t('paste.text')}
      closeLabel={t('close', { ns: 'app' })}
      onClose={pasteNothing}
      actions={
        <>
          <Button onClick={pasteNothing}>{t('cancel', { ns: 'app' })}</Button>
          <Button onClick={pasteWhole}>{t('paste.whole')}</Button>
          {/* Who pastes and presses Enter wants the notes, not the cross that closes the dialog. */}
          <Button {...(canReview ? {} : { look: 'primary', autoFocus: true })} onClick={pasteLines}>
            {t('paste.split', { count: lines.length })}
          </Button>
          {canReview && (
            <Button look="primary" autoFocus onClick={() => setReviewing(true)}>
              {t('review', { ns: 'handIn' })}
            </Button>
          )}
        </>
      }
    >
      <ol className={styles.lines} lang={language}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change while the dialog is open
          <li key={index}>{line}</li>
        ))}
      </ol>
    </Dialog>
  )
}
