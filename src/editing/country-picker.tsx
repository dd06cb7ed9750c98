import { useTranslation } from 'react-i18next'
import { nameCountry } from '../i18n/country-names'
import { useCanvasSession } from '../state/open-canvas'
import { Chip } from '../ui/chip'
import { Combobox } from '../ui/combobox'
import styles from './country-picker.module.css'
import { useCountrySearch } from './use-country-search'

interface CountryPickerProps {
  readonly label: string
  readonly hint?: string
  /** Codes of ISO 3166-1, in the order in which they were chosen; unknown ones are kept and shown as they are. */
  readonly countries: readonly string[]
  readonly onChange: (countries: readonly string[]) => void
}

/** Several countries, searched by their name in the reader's language. */
export function CountryPicker({ label, hint, countries, onChange }: CountryPickerProps) {
  const { t } = useTranslation('reach')
  const { isReadOnly } = useCanvasSession()
  const search = useCountrySearch((code) => {
    if (!countries.includes(code)) onChange([...countries, code])
  })
  return (
    <div className={styles.picker}>
      <Combobox
        label={label}
        {...(hint && { hint })}
        value=""
        find={(typed) => search.find(typed).filter(({ id }) => !countries.includes(id))}
        onChoose={search.choose}
        onType={search.take}
        problem={search.problem}
        emptyWords={search.emptyWords}
        isReadOnly={isReadOnly}
      />
      <ul className={styles.chosen} aria-label={label}>
        {countries.map((code) => {
          const country = nameCountry(search.names, code)
          return (
            <li key={code}>
              <Chip
                removeLabel={isReadOnly ? undefined : t('countries.remove', { country })}
                onRemove={() => onChange(countries.filter((other) => other !== code))}
              >
                {country}
              </Chip>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
