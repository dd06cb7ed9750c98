import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { colourNotes } from '../../document/commands/notes'
import { type Note, noteColours } from '../../domain/canvas'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './note-view.module.css'

export function ColourChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation('board')
  const { document, isReadOnly } = useCanvasSession()
  const name = useId()
  return (
    <fieldset className={styles.group} disabled={isReadOnly}>
      <legend className={styles.heading}>{t('colour')}</legend>
      <div className={styles.row}>
        {noteColours.map((colour) => (
          <label key={colour} className={styles.colour} style={{ background: `var(--note-${colour})` }}>
            <input
              type="radio"
              name={name}
              checked={colour === note.colour}
              onChange={() => colourNotes(document, [note.id], colour)}
            />
            {t(`colours.${colour}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
