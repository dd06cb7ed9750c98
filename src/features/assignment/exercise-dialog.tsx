import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noAssignment } from '../../domain/assignment/assignment'
import { type ExerciseType, exerciseTypes } from '../../domain/assignment/exercise'
import { listExerciseNotes, makeExercise, suggestGaps } from '../../domain/assignment/make-exercise'
import type { NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { listHiddenNotes } from '../../domain/without-confidential'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'
import styles from './exercise.module.css'
import { ExercisePreview } from './exercise-preview'
import { GiveAway } from './give-away'

/** Makes an exercise out of the open canvas, to be given away as an assignment is (R96). The canvas stays as it is. */
export default function ExerciseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['exercises', 'app', 'assignment', 'blocks'])
  const canvas = useCanvasState((state) => state.canvas)
  const notes = useMemo(() => listExerciseNotes(canvas), [canvas])
  const { now } = useServices()
  const [type, setType] = useState<ExerciseType>('match')
  const [seed, setSeed] = useState(now)
  const [gaps, setGaps] = useState<ReadonlySet<NoteId>>(() => suggestGaps(notes))
  const [title, setTitle] = useState(canvas.assignment?.title || canvas.title)
  const exercise = useMemo(() => makeExercise(canvas, type, { seed, gaps }), [canvas, type, seed, gaps])
  const asked = canvas.assignment ?? noAssignment
  const assignment = { ...asked, title: title.trim().normalize('NFC'), exercise }
  const fault = findFault(type, exercise.notes)
  const hasOwnBlocks = findCanvasKind(canvas).words !== undefined
  const hidden = listHiddenNotes(canvas).size
  return (
    <Dialog
      title={t('exercises:title')}
      description={t('exercises:intro')}
      closeLabel={t('app:close')}
      size="large"
      onClose={onClose}
    >
      {hasOwnBlocks ? (
        <Warning>{t('exercises:ownBlocks')}</Warning>
      ) : (
        <>
          <TypeChoice type={type} onChoose={setType} />
          <Field label={t('exercises:name')}>
            {(control) => (
              <TextInput {...control} lang={canvas.contentLanguage} value={title} onValueChange={setTitle} />
            )}
          </Field>
          {hidden > 0 && <p>{t('exercises:hidden', { count: hidden })}</p>}
          <ExercisePreview
            exercise={exercise}
            onShuffle={() => setSeed(seed + 1)}
            onGap={(id, isGap) => setGaps(changeSet(gaps, id, isGap))}
          />
          <p>{t('exercises:solution')}</p>
          {fault ? <Warning>{t(`exercises:faults.${fault}`)}</Warning> : <GiveAway assignment={assignment} />}
        </>
      )}
    </Dialog>
  )
}

interface TypeChoiceProps {
  readonly type: ExerciseType
  readonly onChoose: (type: ExerciseType) => void
}

/** The types with what each asks of the student. A canvas that is only read can be made an exercise of, too. */
function TypeChoice({ type, onChoose }: TypeChoiceProps) {
  const { t } = useTranslation('exercises')
  return (
    <fieldset className={styles.types}>
      <legend>{t('type')}</legend>
      {exerciseTypes.map((each) => (
        <label key={each} className={styles.type}>
          <input type="radio" name="exercise-type" checked={each === type} onChange={() => onChoose(each)} />
          <span>
            <strong>{t(`types.${each}`)}</strong>
            <span className={styles.quiet}>{t(`asks.${each}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Why there is nothing to give away yet. */
function findFault(type: ExerciseType, notes: readonly { readonly isGap?: true | undefined }[]) {
  if (type === 'skinny') return undefined
  if (notes.length === 0) return 'noNotes' as const
  return type === 'gaps' && !notes.some(({ isGap }) => isGap) ? ('noGaps' as const) : undefined
}

function changeSet(gaps: ReadonlySet<NoteId>, id: NoteId, isIn: boolean): ReadonlySet<NoteId> {
  const changed = new Set(gaps)
  if (isIn) changed.add(id)
  else changed.delete(id)
  return changed
}
