import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeNoteText } from '../../document/commands/notes'
import type { Exercise } from '../../domain/assignment/exercise'
import { type JudgedGap, judgeGaps } from '../../domain/assignment/judge-exercise'
import { foldText } from '../../i18n/fold-text'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './exercise.module.css'
import { useExerciseBlocks } from './use-exercise-blocks'

/** The emptied notes to be written here or on the board; the check puts the original beside each. */
export function ExerciseGaps({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation('exercises')
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const [isChecked, setChecked] = useState(false)
  const gaps = judgeGaps({ notesById }, exercise, foldText)
  const filled = gaps.filter(({ written }) => written?.trim()).length
  const same = gaps.filter(({ isSame }) => isSame).length
  const total = write(gaps.length)
  return (
    <>
      <p>{t('filled', { number: write(filled), total })}</p>
      <ol className={styles.gaps}>
        {gaps.map((gap, index) => (
          <li key={gap.note.id}>
            <Gap gap={gap} number={index + 1} isChecked={isChecked} />
          </li>
        ))}
      </ol>
      <Button
        look="primary"
        icon={CircleCheck}
        aria-pressed={isChecked}
        onClick={() => setChecked(!isChecked)}
      >
        {t('compare')}
      </Button>
      <div role="status" className={styles.result}>
        {isChecked && (
          <>
            <p>{t('same', { number: write(same), total })}</p>
            {same < gaps.length && <p>{t('differs')}</p>}
          </>
        )}
      </div>
    </>
  )
}

interface GapProps {
  readonly gap: JudgedGap
  readonly number: number
  readonly isChecked: boolean
}

function Gap({ gap: { note, written, isSame }, number, isChecked }: GapProps) {
  const { t } = useTranslation('exercises')
  const nameBlock = useExerciseBlocks()
  const { document } = useCanvasSession()
  const field = useContentField()
  const words = { number: write(number), block: nameBlock(note.block) }
  return (
    <>
      {written === undefined ? (
        <p>{t('gapDeleted', words)}</p>
      ) : (
        <Field label={t('gap', words)}>
          {(control) => (
            <TextArea
              {...control}
              {...field}
              value={written}
              onValueChange={(text) => writeNoteText(document, note.id, text)}
            />
          )}
        </Field>
      )}
      {isChecked && (
        <p className={isSame ? styles.done : undefined}>
          {t(isSame ? 'isSame' : 'original')} <span lang={field.lang}>{note.text}</span>
        </p>
      )}
    </>
  )
}

function write(value: number): string {
  return formatNumber(value, currentLanguage())
}
