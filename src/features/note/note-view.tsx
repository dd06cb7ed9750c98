import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { writeNoteText } from '../../document/commands/notes'
import type { Note, NoteId } from '../../domain/canvas'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { ColourChoice } from './colour-choice'
import { DescriptionField } from './description-field'
import { OfferEnd } from './fields/offer-end'
import { NoteConfidence } from './note-confidence'
import { NoteKinds } from './note-kinds'
import { NoteLinks } from './note-links'
import styles from './note-view.module.css'
import { RoleFields } from './role-fields'
import { SegmentSignFields } from './segment-sign-fields'
import { SilentCustomers } from './silent-customers'

const NoteComments = lazy(() => import('./comments/note-comments'))

interface NoteViewProps {
  readonly noteId: NoteId
  readonly onClose: () => void
  /** What other features know of the note: `app` puts it here. */
  readonly children?: ReactNode
}

/** All that one note holds, for reading and writing. Load it late. */
export function NoteView({ noteId, onClose, children }: NoteViewProps) {
  const { t } = useTranslation([
    'note',
    'app',
    'board',
    'blocks',
    'kinds',
    'links',
    'noReply',
    'tables',
    'confidential',
  ])
  const { isReadOnly, isFormer } = useCanvasSession()
  const note = useCanvasState((state) => state.canvas.notesById.get(noteId))
  const closeLabel = t('close', { ns: 'app' })
  if (!note) {
    return (
      <Dialog
        title={t('missing.title')}
        description={t('missing.text')}
        closeLabel={closeLabel}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('back', { ns: 'board' })}</Button>}
      >
        {null}
      </Dialog>
    )
  }
  const place = t('place', { block: t(note.place.block, { ns: 'blocks' }) })
  return (
    <Dialog title={t('title')} description={place} closeLabel={closeLabel} size="large" onClose={onClose}>
      {note.isAddition && <p className={styles.addition}>{t('isAddition', { ns: 'board' })}</p>}
      {isReadOnly && !isFormer && <p className={styles.notice}>{t('readOnly', { ns: 'app' })}</p>}
      {/* A link leads to another note in the same dialog: its fields begin afresh. */}
      <NoteFields key={noteId} note={note}>
        {children}
      </NoteFields>
    </Dialog>
  )
}

function NoteFields({ note, children }: { readonly note: Note; readonly children: ReactNode }) {
  const { t } = useTranslation('board')
  const { document } = useCanvasSession()
  const field = useContentField()
  return (
    <>
      <Field label={t('noteText')}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            value={note.text}
            onValueChange={(text) => writeNoteText(document, note.id, text)}
          />
        )}
      </Field>
      <DescriptionField note={note} />
      <NoteConfidence note={note} />
      <NoteKinds note={note} />
      <RoleFields note={note} />
      <OfferEnd note={note} />
      <SegmentSignFields note={note} />
      <Suspense fallback={null}>{children}</Suspense>
      <ColourChoice note={note} />
      <NoteLinks note={note} />
      <Suspense fallback={null}>
        <NoteComments note={note} />
      </Suspense>
      <SilentCustomers note={note} />
    </>
  )
}
