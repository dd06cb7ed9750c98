import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PARKING, type PlaceId } from '../../domain/canvas'
import { businessModel } from '../../domain/kinds/business-model'
import type { Language } from '../../domain/language'
import { BlockIcon } from '../../editing/block-icon'
import { nameHeading } from '../../importers/foreign/build-foreign-canvas'
import type { ForeignCanvas, ForeignNote, LeanPart } from '../../importers/foreign/foreign-canvas'
import styles from './import-preview.module.css'

interface ForeignContentProps {
  readonly foreign: ForeignCanvas
  /** Of the notes. */
  readonly language: Language
}

/** The notes of each block, as many as tell whether they were understood. */
export function ForeignContent({ foreign, language }: ForeignContentProps) {
  const { t } = useTranslation('waysIn')
  const heading = useId()
  const notesByPlace = Map.groupBy(foreign.notes, ({ place }) => place)
  const parked = notesByPlace.get(PARKING)
  const { introductions, links, notes } = foreign
  const blocks = businessModel.fillingOrder.filter(
    (block) => notesByPlace.has(block) || introductions?.has(block),
  )
  return (
    <section aria-labelledby={heading} className={styles.content}>
      <h3 id={heading}>{t('preview.content')}</h3>
      {notes.length === 0 && <p>{t('preview.nothing')}</p>}
      <div className={styles.blocks}>
        {blocks.map((block) => (
          <PlaceNotes key={block} place={block} notes={notesByPlace.get(block) ?? []} language={language}>
            {introductions?.has(block) && <p className={styles.more}>{t('preview.introduction')}</p>}
          </PlaceNotes>
        ))}
      </div>
      {parked && (
        <PlaceNotes place={PARKING} notes={parked} language={language}>
          <p className={styles.more}>{t('preview.parkingHint')}</p>
        </PlaceNotes>
      )}
      {links.length > 0 && <p>{t('preview.links', { count: links.length })}</p>}
    </section>
  )
}

/** So many notes of a place tell whether it was understood. */
const SHOWN = 3

interface PlaceNotesProps {
  readonly place: PlaceId
  readonly notes: readonly ForeignNote[]
  readonly language: Language
  readonly children: React.ReactNode
}

function PlaceNotes({ place, notes, language, children }: PlaceNotesProps) {
  const { t } = useTranslation(['waysIn', 'blocks'])
  const heading = useId()
  const words = {
    nameOfLeanPart: (part: LeanPart) => t(`lean.${part}`),
  }
  return (
    <section aria-labelledby={heading} className={styles.place}>
      <h4 id={heading}>
        {place !== PARKING && <BlockIcon block={place} />}
        <span>{t('preview.blockCount', { block: t(`blocks:${place}`), count: notes.length })}</span>
      </h4>
      {children}
      <ul lang={language}>
        {notes.slice(0, SHOWN).map((note, index) => {
          const above = nameHeading(note, words)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one text may come twice
            <li key={index}>
              <span>{above ? `${above}: ${note.text}` : note.text}</span>
            </li>
          )
        })}
      </ul>
      {notes.length > SHOWN && (
        <p className={styles.more}>{t('preview.more', { count: notes.length - SHOWN })}</p>
      )}
    </section>
  )
}
