import { useEffect, useId, useState } from 'react'
import { TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'
import styles from './portfolio.module.css'

interface EditedCellProps {
  readonly label: string
  readonly value: string
  readonly inputMode?: 'numeric' | 'text'
  readonly lang?: string
  readonly list?: string
  /** Why a text cannot be taken; undefined where it can. */
  readonly findFault?: (text: string) => string | undefined
  /** Resolves to whether it was written. */
  readonly onCommit: (text: string) => Promise<boolean>
}

interface Draft {
  readonly text: string
  /** Written, but the list of canvases has not told so yet. */
  readonly isSent: boolean
}

/** A value in the cell of a table: written when the field is left or Enter is pressed, given up by Escape. */
export function EditedCell(props: EditedCellProps) {
  const { label, value, findFault, onCommit, ...rest } = props
  const [draft, setDraft] = useState<Draft>()
  const trouble = useId()
  const fault = draft && findFault?.(draft.text)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value of the canvas takes the place of what was sent
  useEffect(() => setDraft((current) => (current?.isSent ? undefined : current)), [value])
  const commit = async () => {
    if (!draft || draft.isSent || fault) return
    const text = draft.text.trim()
    if (text === value) return setDraft(undefined)
    setDraft({ text, isSent: true })
    if (!(await onCommit(text))) setDraft(undefined)
  }
  return (
    <div className={styles.edited}>
      <TextInput
        {...rest}
        className={styles.field}
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? trouble : undefined}
        value={draft?.text ?? value}
        onValueChange={(text) => setDraft({ text, isSent: false })}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') void commit()
          if (event.key === 'Escape') setDraft(undefined)
        }}
      />
      {fault && (
        <div id={trouble} role="alert">
          <Warning>{fault}</Warning>
        </div>
      )}
    </div>
  )
}
