import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { noCustomerRecords, readLimit } from '../../domain/customers/customer-records'
import type { DependentSegment, Person } from '../../domain/customers/dependency'
import { DayField } from '../../editing/day-field'
import { NoteName, NoteNames, useSegmentMarks } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { formatPercent } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Handover } from './handover'
import styles from './people.module.css'
import { usePersonActs } from './use-person-acts'

/** One person: whom he looks after, what hangs on him, and what is to be handed over. */
export function PersonCard({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  const marks = useSegmentMarks()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { name, leftOn, secondFor, notesWithoutSegment, segments } = person
  return (
    <li className={styles.person}>
      <div className={styles.head}>
        <h4 lang={language}>{name}</h4>
        <Presence person={person} />
      </div>
      {leftOn ? (
        <Handover person={person} />
      ) : (
        <>
          {segments.length > 0 && <Share person={person} />}
          {segments.length > 0 && <Segments segments={segments} />}
          {notesWithoutSegment.length > 0 && (
            <div>
              <Missing>{t('withoutSegment')}</Missing>
              <NoteNames notes={notesWithoutSegment} label={t('withoutSegment')} />
            </div>
          )}
          {secondFor.length > 0 && (
            <div>
              <h5>{t('secondFor')}</h5>
              <NoteNames notes={secondFor} marks={marks} label={t('secondFor')} />
            </div>
          )}
          {segments.length > 0 && (
            <details className={styles.prepare}>
              <summary>{t('handover.prepare')}</summary>
              <Handover person={person} />
            </details>
          )}
        </>
      )}
    </li>
  )
}

/** Whether he is here: one press says that he has left, and the day can be changed then. */
function Presence({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  const { isReadOnly } = useCanvasSession()
  const acts = usePersonActs(person)
  const { name, leftOn } = person
  return (
    <div className={styles.presence}>
      {leftOn && <DayField label={t('leftOn')} day={leftOn} onDayChange={acts.setDay} />}
      {!isReadOnly && (
        // The same button in both states, so that the focus stays where it is.
        <Button
          aria-label={leftOn ? t('backOf', { name }) : t('leaveOf', { name })}
          onClick={leftOn ? acts.takeBack : acts.leave}
        >
          {leftOn ? t('back') : t('leave')}
        </Button>
      )}
    </div>
  )
}

/** How much hangs on one person alone, in words; from the limit on as a warning. */
function Share({ person: { share, isRisk } }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  const customers = useCanvasState((state) => state.canvas.customers) ?? noCustomerRecords
  const percent = formatPercent(share.percent / 100, currentLanguage())
  const limit = formatPercent(readLimit(customers, 'dependency') / 100, currentLanguage())
  const words = t(`share.${share.of}`, { percent })
  if (!isRisk) return <p className={styles.quiet}>{words}</p>
  return (
    <div className={styles.risk}>
      <p>
        <Missing>{words}</Missing>
      </p>
      <p>{t('risk', { limit })}</p>
    </div>
  )
}

function Segments({ segments }: { readonly segments: readonly DependentSegment[] }) {
  const { t } = useTranslation('people')
  const marks = useSegmentMarks()
  const title = useId()
  return (
    <div>
      <h5 id={title}>{t('segments')}</h5>
      <ul className={styles.segments} aria-labelledby={title}>
        {segments.map(({ segment, notes, secondContact }) => (
          <li key={segment.id}>
            <NoteName note={segment} mark={marks.get(segment.id)} />
            {secondContact ? (
              <span className={styles.quiet}>{t('secondContact', { name: secondContact })}</span>
            ) : (
              <Missing>{t('noSecondContact')}</Missing>
            )}
            <div className={styles.named}>
              <span className={styles.quiet}>{t('namedOn')}</span>
              <NoteNames notes={notes} label={t('namedOn')} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
