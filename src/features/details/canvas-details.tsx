import { useTranslation } from 'react-i18next'
import {
  setAuthor,
  setContentLanguage,
  setCurrency,
  writePitch,
  writeTitle,
} from '../../document/commands/canvas'
import { languages } from '../../domain/language'
import { usualCurrencies } from '../../domain/money'
import { languageNames } from '../../i18n/formats/language-names'
import { currencySign } from '../../i18n/formats/numbers'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Dialog } from '../../ui/dialog'
import { Field, Select, TextInput } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { SaveKind } from './save-kind'

/** What holds for the whole canvas: title, sentence, author, language of the content. Load it late. */
export function CanvasDetails({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['note', 'app', 'board', 'canvasKinds'])
  const { document, isReadOnly } = useCanvasSession()
  const { kind, ownKind, title, pitch, author } = useCanvasState((state) => state.canvas)
  const field = useContentField()
  return (
    <Dialog
      title={t('details.title')}
      description={ownKind?.name ?? t(`labels.${kind}`, { ns: 'board' })}
      closeLabel={t('close', { ns: 'app' })}
      onClose={onClose}
    >
      {isReadOnly && <p>{t('readOnly', { ns: 'app' })}</p>}
      <Field label={t('canvasTitle', { ns: 'app' })}>
        {(control) => (
          <TextInput
            {...control}
            {...field}
            value={title}
            onValueChange={(value) => writeTitle(document, value)}
          />
        )}
      </Field>
      <Field
        label={
          kind === 'businessModel'
            ? t('pitch.label', { ns: 'board' })
            : t('pitch.label', { ns: 'canvasKinds' })
        }
      >
        {(control) => (
          <TextArea
            {...control}
            {...field}
            value={pitch}
            onValueChange={(value) => writePitch(document, value)}
          />
        )}
      </Field>
      <Field label={t('details.author')}>
        {(control) => (
          <TextInput
            {...control}
            {...field}
            // A name is in no dictionary.
            spellCheck={false}
            value={author}
            onValueChange={(value) => setAuthor(document, value)}
          />
        )}
      </Field>
      <ContentLanguage />
      <CurrencyChoice />
      {ownKind && <SaveKind kind={ownKind} />}
    </Dialog>
  )
}

function ContentLanguage() {
  const { t } = useTranslation('note')
  const { document, isReadOnly } = useCanvasSession()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <Field label={t('details.language')} hint={t('details.languageHint')}>
      {(control) => (
        <Select
          {...control}
          value={contentLanguage}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => {
            const language = languages.find((candidate) => candidate === currentTarget.value)
            if (language) setContentLanguage(document, language)
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

/** The usual currencies, and the one the canvas has already, whichever that is (R50). */
function CurrencyChoice() {
  const { t } = useTranslation('note')
  const { document, isReadOnly } = useCanvasSession()
  const currency = useCanvasState((state) => state.canvas.currency)
  const codes = new Set([...usualCurrencies, currency])
  return (
    <Field label={t('details.currency')} hint={t('details.currencyHint')}>
      {(control) => (
        <Select
          {...control}
          value={currency}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => setCurrency(document, currentTarget.value)}
        >
          {[...codes].map((code) => (
            <option key={code} value={code}>
              {nameCurrency(code)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

/** Code and sign, the same in all languages: `EUR €`. */
function nameCurrency(code: string): string {
  const sign = currencySign(code)
  return sign === code ? code : `${code} ${sign}`
}
