import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { listNotes, type Note, type NoteId, PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { canvasAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Warning } from '../../ui/warning'
import styles from './note-picker.module.css'
import { useNoteNames } from './use-note-names'
import { useTestActs } from './use-test-acts'

interface NotePickerProps {
  /** Absent where there is nothing else to see. */
  readonly onClose?: () => void
}

/** The notes of the canvas that are no hypotheses yet, block by block, to mark some of them. */
export function NotePicker({ onClose }: NotePickerProps) {
  const { t } = useTranslation(['tests', 'app'])
  const { mark } = useTestActs()
  const canvas = useCanvasState((state) => state.canvas)
  const [picked, setPicked] = useState<readonly NoteId[]>([])
  const [isAsked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const places = [...findCanvasKind(canvas).fillingOrder, PARKING] as const
  const groups = places
    .map((place) => ({ place, notes: listNotes(canvas, place).filter(({ assumption }) => !assumption) }))
    .filter(({ notes }) => notes.length > 0)
  // Another tab may have marked or deleted what is ticked here.
  const open = groups.flatMap(({ notes }) => notes.map(({ id }) => id))
  const chosen = picked.filter((id) => open.includes(id))
  if (canvas.notesById.size === 0) return <NoNotes />
  if (groups.length === 0) return <p className={styles.quiet}>{t('pick.allMarked')}</p>
  const toggle = (id: NoteId) =>
    setPicked(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const submit = () => {
    setAsked(chosen.length === 0)
    if (chosen.length === 0) return form.current?.querySelector('input')?.focus()
    onClose?.()
    mark(chosen)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('pick.title')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2>{t('pick.title')}</h2>
      <p className={styles.quiet}>{t('pick.hint')}</p>
      <div className={styles.groups}>
        {groups.map(({ place, notes }) => (
          <PlaceGroup key={place} place={place} notes={notes} chosen={chosen} onToggle={toggle} />
        ))}
      </div>
      <div role="alert">{isAsked && chosen.length === 0 && <Warning>{t('pick.needsOne')}</Warning>}</div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {t('pick.submit')}
        </Button>
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            {t('cancel', { ns: 'app' })}
          </Button>
        )}
      </div>
    </form>
  )
}

function NoNotes() {
  const { t } = useTranslation('tests')
  const { id } = useCanvasSession()
  return (
    <div className={styles.form}>
      <p>{t('pick.noNotes')}</p>
      <Link href={canvasAddress(id)} className={styles.link}>
        {t('pick.toBoard')}
      </Link>
    </div>
  )
}

interface PlaceGroupProps {
  readonly place: PlaceId
  readonly notes: readonly Note[]
  readonly chosen: readonly NoteId[]
  readonly onToggle: (id: NoteId) => void
}

function PlaceGroup({ place, notes, chosen, onToggle }: PlaceGroupProps) {
  const { t } = useTranslation('blocks')
  const nameNote = useNoteNames()
  return (
    <fieldset className={styles.group}>
      <legend>{t(place)}</legend>
      {notes.map((note) => {
        const { name, lang } = nameNote(note)
        return (
          <label key={note.id} className={styles.choice}>
            <input type="checkbox" checked={chosen.includes(note.id)} onChange={() => onToggle(note.id)} />
            <span lang={lang}>{name}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
