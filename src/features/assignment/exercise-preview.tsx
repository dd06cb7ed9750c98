import { Shuffle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../domain/assignment/exercise'
import type { NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './exercise.module.css'
import { useExerciseBlocks } from './use-exercise-blocks'

interface ExercisePreviewProps {
  readonly exercise: Exercise
  readonly onShuffle: () => void
  readonly onGap: (id: NoteId, isGap: boolean) => void
}

/** What the student will get; for gaps also the choice of them. */
export function ExercisePreview({ exercise, onShuffle, onGap }: ExercisePreviewProps) {
  const { t } = useTranslation('exercises')
  const { notes, type } = exercise
  if (notes.length === 0 && type !== 'skinny') return null
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <h3>{t('preview')}</h3>
      {type === 'match' && <Shuffled exercise={exercise} onShuffle={onShuffle} />}
      {type === 'gaps' && <GapChoice exercise={exercise} onGap={onGap} />}
      {type === 'skinny' && <BlockOrder exercise={exercise} />}
    </section>
  )
}

function Shuffled({ exercise, onShuffle }: Pick<ExercisePreviewProps, 'exercise' | 'onShuffle'>) {
  const { t } = useTranslation('exercises')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <>
      <p>{t('parked', { count: exercise.notes.length, number: write(exercise.notes.length) })}</p>
      <ul className={styles.notes} lang={language}>
        {exercise.notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>
        <Button look="quiet" icon={Shuffle} onClick={onShuffle}>
          {t('shuffle')}
        </Button>
      </p>
    </>
  )
}

function GapChoice({ exercise, onGap }: Pick<ExercisePreviewProps, 'exercise' | 'onGap'>) {
  const { t } = useTranslation('exercises')
  const nameBlock = useExerciseBlocks()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const blocks = [...new Set(exercise.notes.map(({ block }) => block))]
  const count = exercise.notes.filter(({ isGap }) => isGap).length
  return (
    <>
      <p role="status">{t('gapCount', { count, number: write(count) })}</p>
      {blocks.map((block) => (
        <fieldset key={block} className={styles.gapBlock}>
          <legend>{nameBlock(block)}</legend>
          {exercise.notes
            .filter((note) => note.block === block)
            .map(({ id, text, isGap = false }) => (
              <label key={id} className={styles.gapChoice}>
                <input
                  type="checkbox"
                  checked={isGap}
                  onChange={({ currentTarget }) => onGap(id, currentTarget.checked)}
                />
                <span lang={language}>{text}</span>
              </label>
            ))}
        </fieldset>
      ))}
    </>
  )
}

function BlockOrder({ exercise }: Pick<ExercisePreviewProps, 'exercise'>) {
  const { t } = useTranslation('exercises')
  const nameBlock = useExerciseBlocks()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  return (
    <>
      <p>{t('order')}</p>
      <ol className={styles.order}>
        {kind.fillingOrder.map((block) => {
          const count = exercise.notes.filter((note) => note.block === block).length
          return (
            <li key={block}>
              {nameBlock(block)}{' '}
              <span className={styles.quiet}>{t('examples', { count, number: write(count) })}</span>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function write(value: number): string {
  return formatNumber(value, currentLanguage())
}
