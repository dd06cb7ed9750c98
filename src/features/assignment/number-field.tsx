import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'
import { currentLanguage } from '../../i18n/texts'
import { Field, TextInput } from '../../ui/field'

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly isWhole?: boolean
  readonly onChange: (value: number) => void
}

/** A number as the reader of the language types it (R50). What is none stays in the field, with a sentence. */
export function NumberField({ label, value, most, isWhole = false, onChange }: NumberFieldProps) {
  const { t } = useTranslation('assignment')
  const language = currentLanguage()
  const shown = formatNumber(value, language)
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    const number = parseNumber(text, language)
    const isFit = number.ok && number.value <= most && (!isWhole || Number.isInteger(number.value))
    return isFit ? number.value : undefined
  }
  const isWrong = typed !== undefined && read(typed) === undefined
  const hint = isWrong ? t('outOfRange', { most: formatNumber(most, language), kept: shown }) : undefined
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="decimal"
          aria-invalid={isWrong}
          value={typed ?? shown}
          onBlur={() => isWrong || setTyped(undefined)}
          onValueChange={(text) => {
            setTyped(text)
            const number = read(text)
            if (number !== undefined && number !== value) onChange(number)
          }}
        />
      )}
    </Field>
  )
}
