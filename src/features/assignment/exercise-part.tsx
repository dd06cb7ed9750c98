import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../domain/assignment/exercise'
import styles from './exercise.module.css'
import { ExerciseGaps } from './exercise-gaps'
import { ExerciseMatch } from './exercise-match'
import { ExerciseSkinny } from './exercise-skinny'

/** What the student does, with the self-check (R96). Load it late. */
export default function ExercisePart({ exercise }: { readonly exercise: Exercise }) {
  // All at once: waiting for words later would take the field away that is typed in.
  const { t } = useTranslation(['exercises', 'app', 'blocks', 'guide'])
  return (
    <section className={styles.part} aria-label={t('exercises:part')}>
      <h3>{t(`exercises:types.${exercise.type}`)}</h3>
      <p>{t(`exercises:tasks.${exercise.type}`)}</p>
      <Work exercise={exercise} />
    </section>
  )
}

function Work({ exercise }: { readonly exercise: Exercise }) {
  switch (exercise.type) {
    case 'match':
      return <ExerciseMatch exercise={exercise} />
    case 'gaps':
      return <ExerciseGaps exercise={exercise} />
    case 'skinny':
      return <ExerciseSkinny exercise={exercise} />
  }
}
