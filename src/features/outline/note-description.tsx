import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writeNoteDescription } from '../../document/commands/notes'
import type { Note } from '../../domain/canvas'
import { focusTarget } from '../../editing/focus-target'
import { parseRichText } from '../../rich-text/parse-rich-text'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import { Field } from '../../ui/field'
import { RichTextView } from '../../ui/rich-text-view'
import { TextArea } from '../../ui/text-area'
import styles from './outline-note.module.css'

interface NoteDescriptionProps {
  readonly note: Note
  readonly isWritten: boolean
  readonly onLeave: () => void
}

/** The longer description below a note: its words formatted, or the field in which they are written. */
export function NoteDescription({ note, isWritten, onLeave }: NoteDescriptionProps) {
  const { lang } = useContentField()
  const blocks = useMemo(() => parseRichText(note.description), [note.description])
  if (isWritten) return <DescriptionEditor note={note} onLeave={onLeave} />
  if (blocks.length === 0) return null
  return <RichTextView blocks={blocks} lang={lang} className={styles.description} />
}

function DescriptionEditor({ note, onLeave }: Omit<NoteDescriptionProps, 'isWritten'>) {
  const { t } = useTranslation('note')
  const { document } = useCanvasSession()
  const field = useContentField()
  const leaveByKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onLeave()
    focusTarget({ type: 'note', noteId: note.id, place: note.place.block })
  }
  return (
    <div className={styles.describing}>
      <Field label={t('description')}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            // Who chose to write here goes on by writing.
            autoFocus
            value={note.description}
            onValueChange={(description) => writeNoteDescription(document, note.id, description)}
            onKeyDown={leaveByKey}
            onBlur={() => {
              field.onBlur()
              onLeave()
            }}
          />
        )}
      </Field>
    </div>
  )
}
