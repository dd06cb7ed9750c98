import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { setSegmentMark, writeShortName } from '../../document/commands/segments'
import type { Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { noSegmentDetails, segmentMarks } from '../../domain/segments/segment-details'
import { listSegmentSigns } from '../../domain/segments/segment-signs'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field, TextInput } from '../../ui/field'
import styles from './note-view.module.css'
import signStyles from './segment-sign-fields.module.css'

/** How a customer segment is told apart on the board: its short name and its colour. Nothing for any other note. */
export function SegmentSignFields({ note }: { readonly note: Note }) {
  const { t } = useTranslation('links')
  const { document, isReadOnly } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const field = useContentField()
  const group = useId()
  if (note.place.block !== findCanvasKind(canvas).segmentBlock) return null
  const { shortName, mark } = note.segment ?? noSegmentDetails
  const sign = listSegmentSigns(canvas).find(({ segmentId }) => segmentId === note.id)
  return (
    <>
      <Field label={t('shortName')} hint={t('shortNameHint')}>
        {(control) => (
          <TextInput
            {...control}
            {...field}
            placeholder={shortName ? undefined : sign?.shortName}
            value={shortName}
            onValueChange={(name) => writeShortName(document, note.id, name)}
          />
        )}
      </Field>
      <fieldset className={styles.group} disabled={isReadOnly}>
        <legend className={styles.heading}>{t('mark')}</legend>
        <div className={styles.row}>
          {[undefined, ...segmentMarks].map((choice) => (
            <label key={choice ?? 'automatic'} className={styles.colour}>
              <input
                type="radio"
                name={group}
                checked={choice === mark}
                onChange={() => setSegmentMark(document, note.id, choice)}
              />
              <span
                className={signStyles.dot}
                style={{ background: `var(--segment-${choice ?? sign?.mark})` }}
                aria-hidden
              />
              {choice ? t(`marks.${choice}`) : t('automatic')}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}
