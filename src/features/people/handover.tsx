import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { setPersonStep } from '../../document/commands/people'
import { type HandoverStep, handoverSteps } from '../../domain/customers/customer-records'
import { type DependentSegment, listOpenHandovers, type Person } from '../../domain/customers/dependency'
import { NoteName, useSegmentMarks } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './people.module.css'
import { usePersonActs } from './use-person-acts'

/** What is to be done for each of his segments before somebody else can look after them (R89). */
export function Handover({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  const { isReadOnly } = useCanvasSession()
  const acts = usePersonActs(person)
  const open = listOpenHandovers(person)
  const isDone = open.length === 0
  const words = t('handover.open', { count: open.length })
  return (
    <div className={styles.handover}>
      <p role="status">{isDone ? t('handover.none') : person.leftOn ? <Missing>{words}</Missing> : words}</p>
      {person.segments.length > 0 && (
        <ul className={styles.handovers}>
          {person.segments.map((dependent) => (
            <li key={dependent.segment.id}>
              <Checklist person={person} dependent={dependent} isOpen={open.includes(dependent)} />
            </li>
          ))}
        </ul>
      )}
      {isDone && acts.successors.length > 0 && !isReadOnly && (
        <Button onClick={acts.enterSuccessors}>{t('handover.promote')}</Button>
      )}
    </div>
  )
}

interface ChecklistProps {
  readonly person: Person
  readonly dependent: DependentSegment
  readonly isOpen: boolean
}

function Checklist({ person, dependent, isOpen }: ChecklistProps) {
  const { t } = useTranslation('people')
  const { document, isReadOnly } = useCanvasSession()
  const marks = useSegmentMarks()
  const { segment, secondContact, steps } = dependent
  const set = (step: HandoverStep, isDone: boolean) =>
    setPersonStep(document, person.spellings, segment.id, step, isDone)
  return (
    <>
      <div className={styles.segment}>
        <NoteName note={segment} mark={marks.get(segment.id)} />
        {!isOpen && (
          <span className={styles.finished}>
            <Check size={14} aria-hidden />
            {t('handover.finished')}
          </span>
        )}
      </div>
      <ul className={styles.steps}>
        {handoverSteps.map((step) => (
          <li key={step}>
            {step === 'secondContact' && secondContact ? (
              // What the note says already needs no tick.
              <span className={styles.finished}>
                <Check size={14} aria-hidden />
                {t('secondContact', { name: secondContact })}
              </span>
            ) : (
              <label>
                <input
                  type="checkbox"
                  checked={steps.includes(step)}
                  disabled={isReadOnly}
                  aria-label={t('handover.step', {
                    step: t(`handover.steps.${step}`),
                    segment: segment.text,
                  })}
                  onChange={(event) => set(step, event.currentTarget.checked)}
                />
                {t(`handover.steps.${step}`)}
              </label>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
