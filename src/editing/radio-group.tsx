import { useId } from 'react'
import { useCanvasSession } from '../state/open-canvas'
import styles from './radio-group.module.css'

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  /** A sentence below, tied to the group. */
  readonly hint?: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** One of several, all in sight. */
export function RadioGroup<Value extends string>({
  legend,
  hint,
  options,
  value,
  onChoose,
}: RadioGroupProps<Value>) {
  const { isReadOnly } = useCanvasSession()
  const name = useId()
  const hintId = useId()
  return (
    <fieldset className={styles.group} disabled={isReadOnly} aria-describedby={hint ? hintId : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.radios}>
        {options.map((option) => (
          <label key={option.value} className={styles.radio}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
