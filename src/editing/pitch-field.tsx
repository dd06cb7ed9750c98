import { useTranslation } from 'react-i18next'
import { writePitch } from '../document/commands/canvas'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { TextArea } from '../ui/text-area'
import styles from './pitch-field.module.css'

/** The sentence at the head of the canvas, asked first; the hint stays until it is filled in (R61). */
export function PitchField() {
  const { t } = useTranslation('board')
  const { document, history, isReadOnly } = useCanvasSession()
  const pitch = useCanvasState((state) => state.canvas.pitch)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <div className={styles.pitch}>
      <label htmlFor="pitch">{t('pitch.label')}</label>
      <TextArea
        id="pitch"
        className={styles.field}
        placeholder={t('pitch.placeholder')}
        lang={pitch ? language : undefined}
        spellCheck
        readOnly={isReadOnly}
        value={pitch}
        onValueChange={(text) => writePitch(document, text)}
        onFocus={history.beginGroup}
        onBlur={history.endGroup}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          // The focus stays in sight; what is typed from here is a step of its own.
          history.beginGroup()
        }}
      />
    </div>
  )
}
