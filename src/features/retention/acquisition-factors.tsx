import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listNotes, type Note, type NoteId } from '../../domain/canvas'
import {
  type AcquisitionFactor,
  acquisitionFactors,
  factorPlans,
  listFactorNotes,
} from '../../domain/customers/acquisition-factors'
import { findCanvasKind } from '../../domain/kinds/index'
import { NoteNames } from '../../editing/note-name'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field, Select } from '../../ui/field'
import { PersonField } from './person-field'
import styles from './retention.module.css'
import { useFactorMaker } from './use-factor-maker'

/** What wins customers, each a note with kinds and links by one press (R75–R78). Closed at first: most never need it. */
export function AcquisitionFactors() {
  const { t } = useTranslation(['retention', 'tables'])
  const canvas = useCanvasState((state) => state.canvas)
  const segments = listNotes(canvas, findCanvasKind(canvas).segmentBlock)
  const notes = useMemo(() => listFactorNotes(canvas), [canvas])
  const [chosen, setChosen] = useState<NoteId>()
  const segment = segments.find(({ id }) => id === chosen) ?? segments[0]
  return (
    <details className={styles.factors}>
      <summary>
        <h3>{t('factors.title')}</h3>
      </summary>
      <p className={styles.quiet}>{t('factors.hint')}</p>
      {segment ? (
        <SegmentChoice segments={segments} chosen={segment.id} onChoose={setChosen} />
      ) : (
        <p>{t('needs.customerSegments', { ns: 'tables' })}</p>
      )}
      <ol className={styles.cards} aria-label={t('factors.title')}>
        {acquisitionFactors.map((factor) => (
          <li key={factor}>
            <FactorCard factor={factor} segment={segment} notes={notes[factor]} />
          </li>
        ))}
      </ol>
    </details>
  )
}

interface SegmentChoiceProps {
  readonly segments: readonly Note[]
  readonly chosen: NoteId
  readonly onChoose: (segment: NoteId) => void
}

function SegmentChoice({ segments, chosen, onChoose }: SegmentChoiceProps) {
  const { t } = useTranslation(['retention', 'board'])
  const { isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  if (isReadOnly) return null
  return (
    <div className={styles.segment}>
      <Field label={t('factors.segment')}>
        {(control) => (
          <Select {...control} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
            {segments.map(({ id, text }) => (
              <option key={id} value={id} lang={text ? language : undefined}>
                {text || t('emptyNote', { ns: 'board' })}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}

/** The point of the guide that each factor is. */
const pointByFactor = { advertising: 'af1', cooperation: 'af2', person: 'af3', service: 'af4' } as const

interface FactorCardProps {
  readonly factor: AcquisitionFactor
  /** Undefined while there is none to win. */
  readonly segment: Note | undefined
  /** By which the factor is on the canvas already. */
  readonly notes: readonly Note[]
}

function FactorCard({ factor, segment, notes }: FactorCardProps) {
  const { t } = useTranslation('retention')
  const { isReadOnly } = useCanvasSession()
  const effect = useId()
  const make = useFactorMaker(factor)
  const isPossible = segment !== undefined && !isReadOnly
  return (
    <>
      <p>{t(`points.${pointByFactor[factor]}`)}</p>
      {isPossible && (
        <>
          <p id={effect} className={styles.quiet}>
            {t(`factors.effect.${factor}`)}
          </p>
          {factorPlans[factor].namesPerson ? (
            <PersonField effectId={effect} onMake={(person) => make(segment.id, person)}>
              {t(`factors.make.${factor}`)}
            </PersonField>
          ) : (
            <Button aria-describedby={effect} onClick={() => make(segment.id, '')}>
              {t(`factors.make.${factor}`)}
            </Button>
          )}
        </>
      )}
      {notes.length > 0 && (
        <div className={styles.there}>
          <span className={styles.quiet}>{t('factors.there')}</span>
          <NoteNames notes={notes} label={t('factors.there')} />
        </div>
      )}
    </>
  )
}
