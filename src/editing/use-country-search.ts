import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findCountries, nameCountry, sortCountries } from '../i18n/country-names'
import { foldText } from '../i18n/fold-text'
import { currentLanguage } from '../i18n/texts'
import { useCountryNames } from './use-country-names'

/** What a field for countries has in common: names in the reader's language, the search, and what was not found. */
export function useCountrySearch(onFound: (code: string) => void) {
  const { t } = useTranslation('reach')
  const language = currentLanguage()
  const names = useCountryNames(language)
  const [unknown, setUnknown] = useState<string>()
  const sorted = useMemo(() => (names ? sortCountries(names, language) : []), [names, language])
  const list = (typed: string) => (names ? findCountries(names, sorted, typed) : [])
  const choose = (code: string) => {
    setUnknown(undefined)
    onFound(code)
  }
  /** Takes a text that names one country only; the name may be cut short where no other begins so. */
  const take = (typed: string) => {
    const [first, second] = list(typed)
    const isWhole = first && [first, nameCountry(names, first)].map(foldText).includes(foldText(typed))
    if (typed.trim() === '') setUnknown(undefined)
    else if (first && (!second || isWhole)) choose(first)
    else {
      setUnknown(typed.trim())
      return false
    }
    return true
  }
  return {
    names,
    find: (typed: string) => list(typed).map((code) => ({ id: code, label: nameCountry(names, code) })),
    choose,
    take,
    problem: unknown && t('countries.unknown', { typed: unknown }),
    emptyWords: t('countries.nothingFound'),
  }
}
