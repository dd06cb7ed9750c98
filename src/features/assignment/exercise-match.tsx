import { CircleCheck, Eye } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../domain/assignment/exercise'
import { judgeMatch, type MatchJudgement } from '../../domain/assignment/judge-exercise'
import { PARKING } from '../../domain/canvas'
import { isBlockId } from '../../domain/kinds/block-ids'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './exercise.module.css'
import { useExerciseBlocks } from './use-exercise-blocks'

/** The first press counts and names the blocks to look at again; only the second says where each note belongs. */
export function ExerciseMatch({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation('exercises')
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const [checked, setChecked] = useState<{ readonly notesById: unknown; readonly isSolved: boolean }>()
  // What was said of a canvas that has been changed since is no longer true.
  const isChecked = checked?.notesById === notesById
  const judgement = judgeMatch({ notesById }, exercise)
  const placed = judgement.total - judgement.parked.length - judgement.missing
  const words = { number: write(placed), total: write(judgement.total) }
  const isDone = judgement.right === judgement.total
  return (
    <>
      <p>{t('placed', words)}</p>
      <Button look="primary" icon={CircleCheck} onClick={() => setChecked({ notesById, isSolved: false })}>
        {t('check')}
      </Button>
      <div role="status" className={styles.result}>
        {isChecked && <Counted judgement={judgement} />}
      </div>
      {isChecked && !isDone && !checked.isSolved && (
        <Button icon={Eye} onClick={() => setChecked({ notesById, isSolved: true })}>
          {t('solve')}
        </Button>
      )}
      <div role="status">{isChecked && checked.isSolved && <Solution judgement={judgement} />}</div>
    </>
  )
}

function Counted({ judgement }: { readonly judgement: MatchJudgement }) {
  const { t } = useTranslation('exercises')
  const nameBlock = useExerciseBlocks()
  const { right, total, wrong, parked, missing } = judgement
  const places = [...new Set(wrong.map(({ place }) => place))].filter(isBlockId)
  if (right === total) return <p className={styles.done}>{t('allRight', { total: write(total) })}</p>
  return (
    <>
      <p>{t('right', { number: write(right), total: write(total) })}</p>
      {places.length > 0 && (
        <>
          <p>{t('wrongBlocks')}</p>
          <ul>
            {places.map((block) => (
              <li key={block}>{nameBlock(block)}</li>
            ))}
          </ul>
        </>
      )}
      {parked.length > 0 && <p>{t('stillParked', { count: parked.length, number: write(parked.length) })}</p>}
      {missing > 0 && <p>{t('missing', { count: missing, number: write(missing) })}</p>}
    </>
  )
}

function Solution({ judgement: { wrong, parked } }: { readonly judgement: MatchJudgement }) {
  const { t } = useTranslation('exercises')
  const nameBlock = useExerciseBlocks()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <ul className={styles.solution} aria-label={t('belongs')}>
      {[...wrong, ...parked].map(({ noteId, text, place, rightBlock }) => (
        <li key={noteId}>
          <strong lang={language}>{text}</strong>
          <span>{t('belongsTo', { block: nameBlock(rightBlock) })}</span>
          {place !== PARKING && (
            <span className={styles.quiet}>{t('standsIn', { block: nameBlock(place) })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function write(value: number): string {
  return formatNumber(value, currentLanguage())
}
