import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { placeAssumption } from '../../document/commands/assumptions'
import type { NoteId } from '../../domain/canvas'
import { type Assumption, FULL_SCALE } from '../../domain/workshop/assumption'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './place-fields.module.css'

interface PlaceFieldsProps {
  readonly noteId: NoteId
  readonly assumption: Assumption
}

/** The place of a hypothesis in the map, by two sliders: the plain way beside dragging. */
export function PlaceFields({ noteId, assumption }: PlaceFieldsProps) {
  const { document } = useCanvasSession()
  const { importance, confidence } = assumption
  return (
    <div className={styles.fields}>
      <Slider
        scale="importance"
        value={importance}
        onChange={(value) => placeAssumption(document, noteId, { importance: value, confidence })}
      />
      <Slider
        scale="confidence"
        value={confidence}
        onChange={(value) => placeAssumption(document, noteId, { importance, confidence: value })}
      />
    </div>
  )
}

interface SliderProps {
  readonly scale: 'importance' | 'confidence'
  readonly value: number
  readonly onChange: (value: number) => void
}

function Slider({ scale, value, onChange }: SliderProps) {
  const { t } = useTranslation('tests')
  const { isReadOnly } = useCanvasSession()
  // From the grip to leaving it, a slider is one step of undo.
  const { onFocus, onBlur } = useContentField()
  const id = useId()
  const words = t('scale.of', { value, most: FULL_SCALE })
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`scale.${scale}`)}</label>
      <output className={styles.value}>{words}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={FULL_SCALE}
        step={1}
        value={value}
        disabled={isReadOnly}
        aria-valuetext={words}
        aria-describedby={`${id}-hint`}
        onFocus={onFocus}
        onBlur={onBlur}
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t(`scale.${scale}Hint`)}
      </p>
    </div>
  )
}
