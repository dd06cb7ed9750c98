import { useTranslation } from 'react-i18next'
import { Link as AddressLink } from 'wouter'
import { type Canvas, type Link, listLinksOf, type Note } from '../../domain/canvas'
import { noteAddress } from '../../state/addresses'
import { useCanvasState } from '../../state/open-canvas'
import styles from './note-view.module.css'

/** What the note is linked with; each note leads to its own view. */
export function NoteLinks({ note }: { readonly note: Note }) {
  const { t } = useTranslation('note')
  const canvas = useCanvasState((state) => state.canvas)
  const links = listLinksOf(canvas, note.id)
  return (
    <section className={styles.group} aria-label={t('links')}>
      <h3 className={styles.heading}>{t('links')}</h3>
      {links.length > 0 ? (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.id}>
              <OtherEnd canvas={canvas} link={link} note={note} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t('noLinks')}</p>
      )}
    </section>
  )
}

interface OtherEndProps {
  readonly canvas: Canvas
  readonly link: Link
  readonly note: Note
}

function OtherEnd({ canvas, link, note }: OtherEndProps) {
  const { t } = useTranslation(['note', 'board', 'blocks'])
  const id = link.from === note.id ? link.to : link.from
  const other = canvas.notesById.get(id)
  const language = canvas.contentLanguage
  const label = link.label && <span lang={language}>{link.label}</span>
  if (other) {
    return (
      <>
        <AddressLink href={noteAddress(canvas.id, id)} lang={other.text ? language : undefined}>
          {other.text || t('emptyNote', { ns: 'board' })}
        </AddressLink>
        <span className={styles.quiet}>{t(other.place.block, { ns: 'blocks' })}</span>
        {label}
      </>
    )
  }
  return (
    <>
      <span lang={language}>{canvas.motivationsById.get(id)?.text}</span>
      <span className={styles.quiet}>{t('motivation')}</span>
      {label}
    </>
  )
}
