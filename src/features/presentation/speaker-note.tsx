import { useTranslation } from 'react-i18next'
import { writeSpeakerNote } from '../../document/commands/presentation'
import type { StoryStepKey } from '../../domain/workshop/presentation'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './set-up.module.css'

interface SpeakerNoteProps {
  readonly step: StoryStepKey
  readonly text: string
  /** The whole name of the field, where several stand below one another. */
  readonly name?: string
}

/** What the speaker wants to say at a step; nobody else sees it. */
export function SpeakerNote({ step, text, name }: SpeakerNoteProps) {
  const { document } = useCanvasSession()
  const { t } = useTranslation('presentation')
  const field = useContentField()
  return (
    <Field label={t('speaker.notes')}>
      {(control) => (
        <TextArea
          {...control}
          {...field}
          aria-label={name}
          className={styles.field}
          value={text}
          onValueChange={(value) => writeSpeakerNote(document, step, value)}
        />
      )}
    </Field>
  )
}
