import { useTranslation } from 'react-i18next'
import { listSharedNames } from '../../domain/workshop/voter-names'
import { fillPhrase, listPhrases } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { quoteName } from '../../i18n/formats/quotes'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './votes.module.css'

interface NamesFieldProps {
  readonly value: string
  /** The names as they are read from it. */
  readonly names: readonly string[]
  readonly onChange: (text: string) => void
}

/** Who votes, one name per line. Two people with one name are welcome, and told that they are told apart. */
export function NamesField({ value, names, onChange }: NamesFieldProps) {
  const { t } = useTranslation('votes')
  const language = currentLanguage()
  const contentLanguage = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const shared = listSharedNames(names).map((text) =>
    fillPhrase({ name: [{ text, lang: contentLanguage }] }, (marks) => quoteName(marks.name, language)),
  )
  return (
    <>
      <Field label={t('setup.names')} hint={t('setup.namesHint')}>
        {(control) => (
          <TextArea
            {...control}
            className={styles.names}
            rows={3}
            lang={contentLanguage}
            value={value}
            onValueChange={onChange}
          />
        )}
      </Field>
      <div role="status">
        {shared.length > 0 && (
          <p className={styles.quiet}>
            <PhraseText
              phrase={fillPhrase({ names: listPhrases(shared, language) }, (marks) =>
                t('problem.sameName', marks),
              )}
            />
          </p>
        )}
      </div>
    </>
  )
}
