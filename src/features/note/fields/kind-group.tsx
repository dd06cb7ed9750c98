import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { addNoteKind, removeNoteKind } from '../../../document/commands/notes'
import { act } from '../../../document/schema'
import type { Note } from '../../../domain/canvas'
import type { NoteKindId } from '../../../domain/kinds/kind'
import { nameKind } from '../../../i18n/subject-words'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession } from '../../../state/open-canvas'
import { ChipButton } from '../../../ui/chip'
import styles from './fields.module.css'

interface KindGroupProps {
  readonly note: Note
  readonly legend: string
  readonly kinds: readonly NoteKindId[]
  /** Whether one of the kinds excludes the others. */
  readonly isSingle?: boolean
  /** A sentence below, tied to the group. */
  readonly hint?: string
  readonly children?: ReactNode
}

/** Kinds to put on a note and take away again, each by one press. */
export function KindGroup({ note, legend, kinds, isSingle = false, hint, children }: KindGroupProps) {
  const { document, isReadOnly } = useCanvasSession()
  const hintId = useId()
  const toggle = (kind: NoteKindId) =>
    act(document, () => {
      if (note.kinds.includes(kind)) return removeNoteKind(document, [note.id], kind)
      const others = isSingle ? kinds.filter((other) => note.kinds.includes(other)) : []
      for (const other of others) removeNoteKind(document, [note.id], other)
      addNoteKind(document, [note.id], kind)
    })
  return (
    <fieldset className={styles.group} disabled={isReadOnly} aria-describedby={hint ? hintId : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {kinds.map((kind) => {
          const isPressed = note.kinds.includes(kind)
          return (
            <ChipButton key={kind} isPressed={isPressed} onClick={() => toggle(kind)}>
              {isPressed && <Check size={14} aria-hidden />}
              {nameKind(currentLanguage(), kind)}
            </ChipButton>
          )
        })}
      </div>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  )
}
