import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_MINUTES } from '../../domain/workshop/agenda'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'
import { currentLanguage } from '../../i18n/texts'
import { Field, TextInput } from '../../ui/field'

interface MinutesFieldProps {
  readonly value: number
  readonly onChange: (minutes: number) => void
}

/** Whole minutes. What is none stays in the field, with a sentence, and the step keeps what it had. */
export function MinutesField({ value, onChange }: MinutesFieldProps) {
  const { t } = useTranslation('agenda')
  const language = currentLanguage()
  const shown = formatNumber(value, language)
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    const number = parseNumber(text, language)
    const isFit =
      number.ok && Number.isInteger(number.value) && number.value >= 1 && number.value <= MOST_MINUTES
    return isFit ? number.value : undefined
  }
  const isWrong = typed !== undefined && read(typed) === undefined
  const wrong = t('field.wrong', { most: formatNumber(MOST_MINUTES, language), kept: shown })
  return (
    <Field label={t('field.minutes')} {...(isWrong && { hint: wrong })}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          aria-invalid={isWrong}
          value={typed ?? shown}
          onBlur={() => isWrong || setTyped(undefined)}
          onValueChange={(text) => {
            setTyped(text)
            const minutes = read(text)
            if (minutes !== undefined && minutes !== value) onChange(minutes)
          }}
        />
      )}
    </Field>
  )
}
