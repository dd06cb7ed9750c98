import { Info } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../document/new-id'
import { isLanguage, type Language, languages } from '../../domain/language'
import { PhraseText } from '../../editing/phrase-text'
import { languageNames } from '../../i18n/formats/language-names'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { buildForeignCanvas } from '../../importers/foreign/build-foreign-canvas'
import type { LeanPart } from '../../importers/foreign/foreign-canvas'
import { guessLanguage } from '../../importers/foreign/guess-language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, Select, TextInput } from '../../ui/field'
import { ForeignContent } from './foreign-content'
import styles from './import-preview.module.css'
import type { PreviewState } from './use-import'
import { useRemarkWords } from './use-remark-words'

/** What was understood of another tool's file; closing the dialog answers as Cancel does. */
export default function ImportPreview({ state }: { readonly state: PreviewState }) {
  const { foreign, fileName, number, total, answer } = state
  const { t } = useTranslation(['waysIn', 'transfer'])
  const [title, setTitle] = useState(foreign.title)
  const [language, setLanguage] = useState(
    () => foreign.language ?? guessLanguage(foreign) ?? currentLanguage(),
  )
  const [isMaking, setMaking] = useState(false)
  const form = useId()
  const take = async (event: FormEvent) => {
    event.preventDefault()
    setMaking(true)
    // Without the words of that language those of the interface must do.
    const words = await loadTexts(language, ['waysIn']).catch(() => loadTexts(currentLanguage(), ['waysIn']))
    const nameOfLeanPart = (part: LeanPart) => words(`lean.${part}`)
    answer(buildForeignCanvas(foreign, { title, contentLanguage: language, nameOfLeanPart, newId }))
  }
  return (
    <Dialog
      title={t('preview.title', { file: fileName })}
      description={t('preview.text')}
      closeLabel={t('transfer:close')}
      size="large"
      onClose={() => answer(undefined)}
      actions={
        <>
          {total > 1 && <p className={styles.position}>{t('preview.position', { number, total })}</p>}
          <Button onClick={() => answer(undefined)}>{t('preview.cancel')}</Button>
          <Button type="submit" form={form} look="primary" autoFocus disabled={isMaking}>
            {t('preview.import')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.about} onSubmit={take}>
        <Field label={t('preview.name')}>
          {(control) => <TextInput {...control} value={title} lang={language} onValueChange={setTitle} />}
        </Field>
        <Field label={t('preview.language')}>
          {(control) => <LanguageSelect {...control} value={language} onChoose={setLanguage} />}
        </Field>
      </form>
      <p>{t('preview.format', { format: t(`formats.${foreign.format}`) })}</p>
      <Remarks foreign={foreign} language={language} />
      <ForeignContent foreign={foreign} language={language} />
    </Dialog>
  )
}

interface LanguageSelectProps {
  readonly id: string
  readonly value: Language
  readonly onChoose: (language: Language) => void
}

function LanguageSelect({ value, onChoose, ...control }: LanguageSelectProps) {
  return (
    <Select
      {...control}
      value={value}
      onChange={({ currentTarget }) => isLanguage(currentTarget.value) && onChoose(currentTarget.value)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </Select>
  )
}

interface RemarksProps extends Pick<PreviewState, 'foreign'> {
  /** Of the notes. */
  readonly language: Language
}

function Remarks({ foreign: { remarks }, language }: RemarksProps) {
  const { t } = useTranslation('waysIn')
  const write = useRemarkWords(language)
  const heading = useId()
  if (remarks.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles.remarks}>
      <h3 id={heading}>{t('preview.remarks')}</h3>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.type}>
            <Info size={16} aria-hidden />
            <span>
              <PhraseText phrase={write(remark)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
