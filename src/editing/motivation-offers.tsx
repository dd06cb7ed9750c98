import { Check, StickyNote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { makeOffer } from '../document/commands/offers'
import type { Motivation, Note } from '../domain/canvas'
import type { Language } from '../domain/language'
import { findOffer, listMeans, listOfferKinds } from '../domain/relationships/motivation-offers'
import { foldText } from '../i18n/fold-text'
import { nameKind } from '../i18n/subject-words'
import { noteAddress } from '../state/addresses'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { useServices } from '../state/services'
import { showUndoToast } from '../state/undo-toast'
import { Button } from '../ui/button'
import styles from './motivation-choices.module.css'

/** The means of a motivation, each of which becomes a note of the offers by one press (R12). */
export function MotivationOffers({ motivation }: { readonly motivation: Motivation }) {
  const { t } = useTranslation('motivations')
  const canvas = useCanvasState((state) => state.canvas)
  const means = listMeans(motivation)
  if (means.length === 0) return null
  return (
    <div className={styles.part}>
      <p className={styles.heading}>{t('offers.title')}</p>
      <p className={styles.hint}>{t('offers.hint')}</p>
      <ul className={styles.means}>
        {means.map((each) => (
          <li key={each}>
            <span lang={canvas.contentLanguage}>{each}</span>
            <OfferButton
              motivation={motivation}
              means={each}
              offer={findOffer(canvas, motivation.id, each)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface OfferButtonProps {
  readonly motivation: Motivation
  readonly means: string
  /** The note that the means has become already. */
  readonly offer: Note | undefined
}

/** Makes the note, then leads to it: the same button, so that the focus stays where it is. */
function OfferButton({ motivation, means, offer }: OfferButtonProps) {
  const { t } = useTranslation(['motivations', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [, navigate] = useLocation()
  if (!offer && session.isReadOnly) return null
  const make = () => {
    session.history.endGroup()
    const kinds = chooseKinds(motivation, means, language)
    makeOffer(session.document, motivation.id, { text: means, kinds })
    const message = t('offers.made', { means })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  const open = () => navigate(noteAddress(session.id, offer?.id ?? ''))
  return (
    <Button
      icon={offer ? Check : StickyNote}
      aria-label={offer ? t('offers.openOf', { means }) : t('offers.makeOf', { means })}
      onClick={offer ? open : make}
    >
      {offer ? t('offers.open') : t('offers.make')}
    </Button>
  )
}

/** Where a motivation knows several kinds of offer, the one that the means names, else the first. */
function chooseKinds({ kind }: Motivation, means: string, language: Language) {
  const offered = listOfferKinds(kind)
  const folded = foldText(means)
  const named = offered.find((offer) => folded.includes(foldText(nameKind(language, offer))))
  return offered.length > 0 ? [named ?? offered[0]].flatMap((offer) => offer ?? []) : []
}
