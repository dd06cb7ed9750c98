import { useTranslation } from 'react-i18next'
import { writePitch } from '../document/commands/canvas'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { TextArea } from '../ui/text-area'
import styles from './pitch-field.module.css'

/** The sentence at the head of the canvas, asked first; the hint stays until it is filled in (R61). */
export function PitchField() {
  const isBusinessModel = useCanvasState(({ canvas }) => canvas.kind === 'businessModel')
  return isBusinessModel ? <OfBusiness /> : <OfOtherKind />
}

function OfBusiness() {
  const { t } = useTranslation('board')
  return <Sentence label={t('pitch.label')} placeholder={t('pitch.placeholder')} />
}

/** Not every kind is about a business; its words are loaded for who has one, and before its board is drawn (R92). */
function OfOtherKind() {
  const { t } = useTranslation('canvasKinds')
  return <Sentence label={t('pitch.label')} placeholder={t('pitch.placeholder')} />
}

function Sentence({ label, placeholder }: { readonly label: string; readonly placeholder: string }) {
  const { document, history, isReadOnly } = useCanvasSession()
  const pitch = useCanvasState((state) => state.canvas.pitch)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <div className={styles.pitch}>
      <label htmlFor="pitch">{label}</label>
      <TextArea
        id="pitch"
        className={styles.field}
        placeholder={placeholder}
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
