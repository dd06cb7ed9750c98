import { nameCountry } from '../i18n/country-names'
import { useCanvasSession } from '../state/open-canvas'
import { Combobox } from '../ui/combobox'
import { useCountrySearch } from './use-country-search'

interface CountryFieldProps {
  readonly label: string
  readonly hint?: string
  /** A code of ISO 3166-1; empty: none. An unknown one is shown as it is. */
  readonly country: string
  readonly onChange: (country: string) => void
}

/** One country, searched by its name in the reader's language; an emptied field takes it away. */
export function CountryField({ label, hint, country, onChange }: CountryFieldProps) {
  const { isReadOnly } = useCanvasSession()
  const search = useCountrySearch(onChange)
  const take = (typed: string) => {
    const isTaken = search.take(typed)
    if (typed.trim() === '' && country !== '') onChange('')
    return isTaken
  }
  return (
    <Combobox
      label={label}
      {...(hint && { hint })}
      value={country && nameCountry(search.names, country)}
      find={search.find}
      onChoose={search.choose}
      onType={take}
      problem={search.problem}
      emptyWords={search.emptyWords}
      isReadOnly={isReadOnly}
    />
  )
}
