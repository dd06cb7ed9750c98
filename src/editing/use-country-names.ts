import { useEffect, useState } from 'react'
import type { Language } from '../domain/language'
import { type CountryNames, loadCountryNames, readCountryNames } from '../i18n/country-names'

/** The names of countries in a language; undefined until they are loaded, and where nobody needs them. */
export function useCountryNames(language: Language, isNeeded = true): CountryNames | undefined {
  const [, setLoaded] = useState<CountryNames>()
  useEffect(() => {
    // Without them countries show their codes.
    if (isNeeded && !readCountryNames(language)) loadCountryNames(language).then(setLoaded, () => undefined)
  }, [language, isNeeded])
  return readCountryNames(language)
}
