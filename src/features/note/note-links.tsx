import { Link2, MoveLeft, MoveRight, X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as AddressLink } from 'wouter'
import { removeLinks, writeLinkLabel } from '../../document/commands/links'
import { type Link, listLinksOf, type Note } from '../../domain/canvas'
import { useEndName } from '../../editing/use-end-name'
import { noteAddress } from '../../state/addresses'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button, IconButton } from '../../ui/button'
import { TextInput } from '../../ui/field'
import styles from './note-links.module.css'
import viewStyles from './note-view.module.css'

/** What the note is linked with, and what each link means (R10, R47); each note leads to its own view. */
export function NoteLinks({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['note', 'links', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const addButton = useRef<HTMLButtonElement>(null)
  const links = listLinksOf(canvas, note.id)
  const remove = (link: Link) => {
    // The button that was pressed goes with its link.
    addButton.current?.focus()
    removeLinks(session.document, [link.id])
    showUndoToast(session, toasts, { message: t('removed', { ns: 'links' }), undo: t('undo', { ns: 'app' }) })
  }
  return (
    <section className={viewStyles.group} aria-label={t('links')}>
      <h3 className={viewStyles.heading}>{t('links')}</h3>
      {links.length > 0 ? (
        <>
          <p className={viewStyles.quiet}>{t('count', { ns: 'links', count: links.length })}</p>
          <ul className={styles.links}>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} note={note} onRemove={() => remove(link)} />
            ))}
          </ul>
        </>
      ) : (
        <p className={viewStyles.quiet}>{t('noLinks')}</p>
      )}
      {!session.isReadOnly && (
        <Button
          ref={addButton}
          icon={Link2}
          onClick={() => session.selection.getState().startLinking(note.id)}
        >
          {t('add', { ns: 'links' })}
        </Button>
      )}
    </section>
  )
}

interface LinkRowProps {
  readonly link: Link
  readonly note: Note
  readonly onRemove: () => void
}

/** One link: which way it leads, to what, and its meaning, which is written in place. */
function LinkRow({ link, note, onRemove }: LinkRowProps) {
  const { t } = useTranslation('links')
  const { document, isReadOnly } = useCanvasSession()
  const field = useContentField()
  const otherId = link.from === note.id ? link.to : link.from
  const name = useEndName()(otherId)
  const Icon = link.from === note.id ? MoveRight : MoveLeft
  const direction = t(link.from === note.id ? 'leadsTo' : 'comesFrom')
  const meaning = t('meaning', { note: name })
  return (
    <li className={styles.link}>
      <span role="img" aria-label={direction} title={direction} className={styles.direction}>
        <Icon size={16} aria-hidden />
      </span>
      <OtherEnd id={otherId} name={name} />
      {isReadOnly ? (
        <span lang={field.lang}>{link.label}</span>
      ) : (
        <TextInput
          {...field}
          className={styles.label}
          aria-label={meaning}
          placeholder={t('label')}
          value={link.label}
          onValueChange={(label) => writeLinkLabel(document, link.id, label)}
        />
      )}
      {!isReadOnly && <IconButton icon={X} label={t('remove', { note: name })} onClick={onRemove} />}
    </li>
  )
}

function OtherEnd({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation(['note', 'blocks'])
  const session = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const other = useCanvasState((state) => state.canvas.notesById.get(id))
  return (
    <span className={styles.end}>
      {other ? (
        <AddressLink href={noteAddress(session.id, id)} lang={other.text ? language : undefined}>
          {name}
        </AddressLink>
      ) : (
        <span lang={language}>{name}</span>
      )}{' '}
      <span className={viewStyles.quiet}>
        {other ? t(other.place.block, { ns: 'blocks' }) : t('motivation')}
      </span>
    </span>
  )
}
