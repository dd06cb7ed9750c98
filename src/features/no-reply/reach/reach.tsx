import { useTranslation } from 'react-i18next'
import { setRunValue } from '../../../document/commands/runs'
import type { Run } from '../../../domain/customers/run'
import { listHolidayYears } from '../../../domain/reach/holidays'
import { tellLocalTime } from '../../../domain/reach/local-time'
import { CountryField } from '../../../editing/country-field'
import { useCountryNames } from '../../../editing/use-country-names'
import { nameCountry } from '../../../i18n/country-names'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { ChipButton } from '../../../ui/chip'
import { Warning } from '../../../ui/warning'
import { Clocks } from './clocks'
import { CommonHours } from './common-hours'
import { Holidays } from './holidays'
import styles from './reach.module.css'
import { findOffset, readOwnZone } from './time-zone'
import { useClock } from './use-clock'
import { useHolidays } from './use-holidays'
import { ZoneField } from './zone-field'

/** Whether the customer can have answered at all (R32): the time there, when both are at work, the public holidays. */
export default function Reach({ run }: { readonly run: Run }) {
  const { t } = useTranslation('reach')
  const { document } = useCanvasSession()
  const now = useClock()
  const here = findOffset(readOwnZone()) ?? (() => 0)
  const there = run.timeZone ? findOffset(run.timeZone) : undefined
  const today = tellLocalTime(now, there ?? here).day
  const offered = useSegmentCountries(run)
  const years = listHolidayYears(run.sentOn, today)
  const loaded = useHolidays(run.country, years, currentLanguage())
  const known = loaded.holidays?.ok ? loaded.holidays.value : []
  return (
    <div className={styles.reach}>
      <CountryChoice run={run} offered={offered} />
      <section className={styles.part} aria-label={t('time.title')}>
        <h4 className={styles.heading}>{t('time.title')}</h4>
        <ZoneField
          zone={run.timeZone}
          countries={run.country ? [run.country] : offered}
          onChange={(zone) => setRunValue(document, run.id, 'timeZone', zone)}
        />
        {run.timeZone && !there && <Warning>{t('time.foreign', { zone: run.timeZone })}</Warning>}
        {there && <Clocks now={now} here={here} there={there} />}
      </section>
      {there && <CommonHours now={now} here={here} there={there} holidays={known} />}
      {run.country && (
        <section className={styles.part} aria-label={t('holidays.title')}>
          <h4 className={styles.heading}>{t('holidays.title')}</h4>
          <Holidays run={run} today={today} loaded={loaded} />
        </section>
      )}
    </div>
  )
}

function CountryChoice({ run, offered }: { readonly run: Run; readonly offered: readonly string[] }) {
  const { t } = useTranslation('reach')
  const { document, isReadOnly } = useCanvasSession()
  const names = useCountryNames(currentLanguage())
  const choose = (country: string) => setRunValue(document, run.id, 'country', country)
  const others = offered.filter((country) => country !== run.country)
  return (
    <div className={styles.part}>
      <div className={styles.field}>
        <CountryField
          label={t('holidays.country')}
          hint={t('holidays.countryHint')}
          country={run.country}
          onChange={choose}
        />
      </div>
      {!isReadOnly && others.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a frame would weigh more than what is in it
        <div role="group" aria-label={t('holidays.fromSegment')} className={styles.choices}>
          {others.map((country) => (
            <ChipButton key={country} isPressed={false} onClick={() => choose(country)}>
              {nameCountry(names, country)}
            </ChipButton>
          ))}
        </div>
      )}
    </div>
  )
}

/** The countries of the segment that the run is about. */
function useSegmentCountries({ aboutId }: Run): readonly string[] {
  const note = useCanvasState((state) => state.canvas.notesById.get(aboutId ?? ''))
  return note?.segment?.countries ?? []
}
