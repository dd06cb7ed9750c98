import { useEffect, useState } from 'react'
import type { Language } from '../../../domain/language'
import type { Holiday } from '../../../domain/reach/holidays'
import { fail, type Result } from '../../../domain/result'
import { type HolidayFailure, loadHolidays } from './load-holidays'

export interface LoadedHolidays {
  /** Undefined while they are being loaded, and where no country is chosen. */
  readonly holidays: Result<readonly Holiday[], HolidayFailure> | undefined
  readonly retry: () => void
}

/** The public holidays of a country in some years; an empty country has none. */
export function useHolidays(country: string, years: readonly number[], language: Language): LoadedHolidays {
  const [attempt, setAttempt] = useState(0)
  const wanted = [country, language, attempt, ...years].join(' ')
  const [loaded, setLoaded] = useState<{
    wanted: string
    result: Result<readonly Holiday[], HolidayFailure>
  }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says it all
  useEffect(() => {
    if (!country) return
    let isWanted = true
    loadHolidays(country, years, language)
      .catch(() => fail('notLoaded' as const))
      .then((result) => isWanted && setLoaded({ wanted, result }))
    return () => {
      isWanted = false
    }
  }, [wanted])
  return {
    holidays: country && loaded?.wanted === wanted ? loaded.result : undefined,
    retry: () => setAttempt((before) => before + 1),
  }
}
