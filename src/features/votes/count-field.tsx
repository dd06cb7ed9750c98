import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'
import { currentLanguage } from '../../i18n/texts'
import { Field, TextInput } from '../../ui/field'

interface CountFieldProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A whole number from 1. What is none stays in the field, with a sentence that says what holds instead. */
export function CountField({ label, value, most, onChange }: CountFieldProps) {
  const { t } = useTranslation('votes')
  const language = currentLanguage()
  const shown = formatNumber(value, language)
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    const number = parseNumber(text, language)
    const isFit = number.ok && Number.isInteger(number.value) && number.value >= 1 && number.value <= most
    return isFit ? number.value : undefined
  }
  const isWrong = typed !== undefined && read(typed) === undefined
  const hint = isWrong ? t('problem.number', { most: formatNumber(most, language), kept: shown }) : undefined
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          aria-invalid={isWrong}
          value={typed ?? shown}
          onBlur={() => isWrong || setTyped(undefined)}
          onValueChange={(text) => {
            setTyped(text)
            const number = read(text)
            if (number !== undefined) onChange(number)
          }}
        />
      )}
    </Field>
  )
}
