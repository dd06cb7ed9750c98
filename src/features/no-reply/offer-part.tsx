import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addMotivation } from '../../document/commands/motivations'
import { makeOffer } from '../../document/commands/offers'
import { act } from '../../document/schema'
import { listMotivations, type Note } from '../../domain/canvas'
import type { MotivationKindId } from '../../domain/kinds/kind'
import { isOfferOver, listLimitedOffers } from '../../domain/relationships/offer-end'
import { BoundedDay } from '../../editing/bounded-day'
import { useJudgeLastDay } from '../../editing/use-judge-day'
import { useToday } from '../../editing/use-today'
import { formatDay } from '../../i18n/formats/dates'
import { nameKind } from '../../i18n/subject-words'
import { suggestMotivation } from '../../i18n/suggest-motivation'
import { currentLanguage } from '../../i18n/texts'
import { noteAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field, Select, TextInput } from '../../ui/field'
import { EntryForm, useDisclosure } from './entry-form'
import { useRun } from './run-context'
import styles from './run-view.module.css'
import { useRunActs } from './use-run-acts'

/** The offers that hold only for a time, and how another one is made (R30). */
export function OfferPart() {
  const { t } = useTranslation('noReply')
  const { isLocked } = useRun()
  const offers = listLimitedOffers(useCanvasState((state) => state.canvas))
  const { isOpen, open, close, button } = useDisclosure()
  return (
    <div className={styles.part}>
      {offers.length > 0 && (
        <ul className={styles.entries} aria-label={t('offer.list')}>
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} />
          ))}
        </ul>
      )}
      {!isLocked && (
        <Button ref={button} icon={StickyNote} aria-expanded={isOpen} onClick={isOpen ? close : open}>
          {t('offer.open')}
        </Button>
      )}
      {!isLocked && isOpen && <OfferForm onClose={close} />}
    </div>
  )
}

function OfferRow({ offer }: { readonly offer: Note }) {
  const { t } = useTranslation(['noReply', 'board'])
  const { id } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const isOver = isOfferOver(offer, useToday())
  return (
    <li className={styles.entry}>
      <Link href={noteAddress(id, offer.id)} className={styles.link} lang={offer.text ? language : undefined}>
        {offer.text || t('emptyNote', { ns: 'board' })}
      </Link>
      <span className={styles.quiet}>
        {t('offer.lastDayIs', { day: formatDay(offer.lastDay ?? '', currentLanguage()) })}
      </span>
      {isOver && <span className={styles.over}>{t('offer.over')}</span>}
    </li>
  )
}

/** What a motivation that there is not yet can be; an offer is meant to win customers first of all. */
const offeredKinds = ['motivation.acquisition', 'motivation.retention', 'motivation.boostSales'] as const

function OfferForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['noReply', 'kinds'])
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [text, setText] = useState('')
  const [lastDay, setLastDay] = useState('')
  const judge = useJudgeLastDay()
  const { choices, chosen, choose } = useMotivationChoice()
  const make = useMakeOffer()
  const submit = () => {
    if (text.trim() === '') return t('offer.needsText')
    if (lastDay === '') return t('offer.needsDay')
    onClose()
    make(chosen, text.trim(), lastDay)
    return undefined
  }
  return (
    <EntryForm label={t('offer.title')} submitLabel={t('offer.make')} onSubmit={submit} onCancel={onClose}>
      <Field label={t('offer.text')}>
        {(control) => (
          <TextInput {...control} autoFocus lang={language} spellCheck value={text} onValueChange={setText} />
        )}
      </Field>
      <div className={styles.fields}>
        <BoundedDay label={t('offer.lastDay')} day={lastDay} judge={judge} onDayChange={setLastDay} />
        <Field label={t('offer.motivation')}>
          {(control) => (
            <Select {...control} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {choices.map(({ id, name, lang }) => (
                <option key={id} value={id} lang={lang}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </EntryForm>
  )
}

/** The motivations there are, then the kinds of which there is none yet: what is chosen of those is made with the offer. */
function useMotivationChoice() {
  const { t } = useTranslation(['noReply', 'kinds'])
  const canvas = useCanvasState((state) => state.canvas)
  const [wanted, choose] = useState<string>()
  const motivations = listMotivations(canvas)
  const missing = offeredKinds.filter((kind) => motivations.every((motivation) => motivation.kind !== kind))
  const choices = [
    ...motivations.map(({ id, text, kind }) =>
      text
        ? { id, name: text, lang: canvas.contentLanguage }
        : { id, name: nameKind(currentLanguage(), kind), lang: currentLanguage() },
    ),
    ...missing.map((kind) => ({
      id: kind,
      name: t('offer.new', { motivation: nameKind(currentLanguage(), kind) }),
      lang: currentLanguage(),
    })),
  ]
  const usual = motivations.find(({ kind }) => kind === 'motivation.acquisition')?.id ?? choices[0]?.id ?? ''
  const chosen = choices.some(({ id }) => id === wanted) ? (wanted ?? usual) : usual
  return { choices, chosen, choose }
}

/** Makes the note, linked with the motivation, which is made too where there is none: one step of undo. */
function useMakeOffer() {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { tell } = useRunActs()
  return (chosen: string, text: string, lastDay: string) => {
    const newKind: MotivationKindId | undefined = offeredKinds.find((kind) => kind === chosen)
    act(document, () => {
      // What is made is content: its words are in the content's language (R17).
      const { text: name, ...start } = suggestMotivation(language, newKind ?? '')
      const motivation = newKind ? addMotivation(document, newKind, name, start) : chosen
      makeOffer(document, motivation, { text, kinds: ['offer.special'], lastDay })
    })
    tell(t('offer.made', { offer: text }))
  }
}
