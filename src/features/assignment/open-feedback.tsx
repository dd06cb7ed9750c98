import { MessageSquareText } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readFeedbackFile } from '../../importers/feedback/read-feedback-file'
import { readJsonValue } from '../../importers/json/read-json'
import { putArrivedFeedback } from '../../state/arrived-feedback'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Warning } from '../../ui/warning'
import styles from './assignment.module.css'

type Trouble = { readonly type: 'notFeedback' } | { readonly type: 'otherCanvas'; readonly title: string }

/** Opens a teacher's feedback where the work is; the library's import takes the same file (R16). */
export function OpenFeedback() {
  const { t } = useTranslation(['assignment', 'app'])
  const { id, isReadOnly } = useCanvasSession()
  const input = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<Trouble>()
  const open = async (file: File) => {
    setTrouble(undefined)
    const value = await readJsonValue(file)
    const read = value.ok ? readFeedbackFile(value.value) : value
    if (!read.ok) setTrouble({ type: 'notFeedback' })
    else if (read.value.canvas !== id) setTrouble({ type: 'otherCanvas', title: read.value.title ?? '' })
    else putArrivedFeedback(read.value)
  }
  if (isReadOnly) return null
  return (
    <div className={styles.part}>
      <Button icon={MessageSquareText} onClick={() => input.current?.click()}>
        {t('feedback.open')}
      </Button>
      <div role="status">
        {trouble?.type === 'notFeedback' && <Warning>{t('feedback.notFeedback')}</Warning>}
        {trouble?.type === 'otherCanvas' && (
          <Warning>
            {t('feedback.otherCanvas', { title: trouble.title || t('untitled', { ns: 'app' }) })}
          </Warning>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void open(file)
          // Choosing the same file again is a change again.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
