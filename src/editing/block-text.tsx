import { Pencil, Plus } from 'lucide-react'
import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeAnswer } from '../document/commands/canvas'
import { setAnswerConfidential } from '../document/commands/confidential'
import { textOfBlock } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { TextArea } from '../ui/text-area'
import styles from './block-text.module.css'
import { ConfidentialToggle } from './confidential-toggle'

const FormattedText = lazy(() => import('./formatted-text'))

/** What a block says beside its notes: its introduction with its form, a field while it is written, a button before. */
export function BlockText({ block }: { readonly block: BlockId }) {
  const { t } = useTranslation('motivations')
  const { isReadOnly } = useCanvasSession()
  const text = useCanvasState((state) => state.canvas.answersById.get(textOfBlock(block)) ?? '')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [mode, setMode] = useState<'reading' | 'writing' | 'left by key'>('reading')
  if (mode === 'writing' && !isReadOnly) {
    return (
      <BlockTextEditor
        block={block}
        text={text}
        onLeave={(isByKey) => setMode(isByKey ? 'left by key' : 'reading')}
      />
    )
  }
  if (!text && isReadOnly) return null
  return (
    <div className={styles.text}>
      {text && (
        <Suspense fallback={null}>
          <FormattedText source={text} lang={language} />
        </Suspense>
      )}
      <div className={styles.acts}>
        {!isReadOnly && (
          <Button
            look="quiet"
            icon={text ? Pencil : Plus}
            className={styles.act}
            autoFocus={mode === 'left by key'}
            onClick={() => setMode('writing')}
          >
            {text ? t('introduction.edit') : t('introduction.add')}
          </Button>
        )}
        {text && <TextConfidence block={block} />}
      </div>
    </div>
  )
}

/** Whether the introduction stays on the device (R84). */
function TextConfidence({ block }: { readonly block: BlockId }) {
  const { document } = useCanvasSession()
  const id = textOfBlock(block)
  const isConfidential = useCanvasState((state) => state.canvas.confidentialAnswerIds.has(id))
  return (
    <ConfidentialToggle
      isConfidential={isConfidential}
      onChange={(isMarked) => setAnswerConfidential(document, id, isMarked)}
    />
  )
}

interface BlockTextEditorProps {
  readonly block: BlockId
  readonly text: string
  readonly onLeave: (isByKey: boolean) => void
}

function BlockTextEditor({ block, text, onLeave }: BlockTextEditorProps) {
  const { t } = useTranslation('motivations')
  const { document } = useCanvasSession()
  const field = useContentField()
  const leaveByKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onLeave(true)
  }
  return (
    <div className={styles.text}>
      <Field label={t('introduction.label')} hint={t('introduction.hint')}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            // Who chose to write here goes on by writing.
            autoFocus
            className={styles.field}
            value={text}
            onValueChange={(value) => writeAnswer(document, textOfBlock(block), value)}
            onKeyDown={leaveByKey}
            onBlur={() => {
              field.onBlur()
              onLeave(false)
            }}
          />
        )}
      </Field>
    </div>
  )
}
