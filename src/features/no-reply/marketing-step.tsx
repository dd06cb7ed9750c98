import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { writeRunText } from '../../document/commands/runs'
import { useCanvasSession } from '../../state/open-canvas'
import { Field, TextInput } from '../../ui/field'
import { AnswerItem } from './answer-item'
import { OfferPart } from './offer-part'
import { useRun, useRunField } from './run-context'
import styles from './run-view.module.css'

/** The platforms that the source names as examples; any other can be written. */
const examplePlatforms = ['Alibaba', 'MIC (Made-in-China)'] as const

/** Step B: marketing on the platform, and an offer that holds only for a time (R29, R30). */
export function MarketingStep() {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run } = useRun()
  const { lang, onFocus, onBlur, readOnly } = useRunField()
  const listId = useId()
  return (
    <>
      <div className={styles.narrow}>
        <Field label={t('platform.label')} hint={t('platform.hint')}>
          {(control) => (
            <TextInput
              {...control}
              {...{ lang, onFocus, onBlur, readOnly }}
              spellCheck={false}
              list={listId}
              value={run.platform}
              onValueChange={(text) => writeRunText(document, run.id, 'platform', text)}
            />
          )}
        </Field>
        <datalist id={listId}>
          {examplePlatforms.map((platform) => (
            <option key={platform} value={platform} />
          ))}
        </datalist>
      </div>
      <AnswerItem item="b1" />
      <AnswerItem item="b2" />
      <AnswerItem item="b3">
        <OfferPart />
      </AnswerItem>
    </>
  )
}
