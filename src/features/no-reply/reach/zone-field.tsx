import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellLocalTime } from '../../../domain/reach/local-time'
import { useCountryNames } from '../../../editing/use-country-names'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession } from '../../../state/open-canvas'
import { ChipButton } from '../../../ui/chip'
import { Combobox } from '../../../ui/combobox'
import { findZones, indexZones, listZonesOf, nameZone } from './find-zones'
import styles from './reach.module.css'
import { findOffset, isTimeZone } from './time-zone'
import { useClock } from './use-clock'
import { writeMinutes } from './write-time'

/** More would be a list of their own: the field has one. */
const MOST_PROPOSED = 6

interface ZoneFieldProps {
  readonly zone: string
  /** Whose zones are proposed. */
  readonly countries: readonly string[]
  readonly onChange: (zone: string) => void
}

/** The customer's time zone: proposed by country, searched, or typed; one that the browser does not know is not taken. */
export function ZoneField({ zone, countries, onChange }: ZoneFieldProps) {
  const { t } = useTranslation('reach')
  const { isReadOnly } = useCanvasSession()
  const names = useCountryNames(currentLanguage())
  const index = useMemo(() => indexZones(names), [names])
  const now = useClock()
  const [unknown, setUnknown] = useState('')
  const proposed = listZonesOf(countries).filter((each) => each !== zone)
  const choose = (chosen: string) => {
    setUnknown('')
    onChange(chosen)
  }
  const take = (typed: string) => {
    const text = typed.trim()
    const found = text === '' ? undefined : readZone(text, findZones(index, text, countries))
    if (text !== '' && found === undefined) {
      setUnknown(text)
      return false
    }
    setUnknown('')
    if (found !== zone) onChange(found ?? '')
    return true
  }
  return (
    <div className={styles.part}>
      <div className={styles.field}>
        <Combobox
          label={t('time.zone')}
          hint={t('time.zoneHint')}
          value={nameZone(zone)}
          find={(typed) =>
            findZones(index, typed, countries).map((id) => ({
              id,
              label: nameZone(id),
              detail: tellTime(id, now),
            }))
          }
          onChoose={choose}
          onType={take}
          problem={unknown ? t('time.unknown', { typed: unknown }) : undefined}
          emptyWords={t('time.nothingFound')}
          isReadOnly={isReadOnly}
        />
      </div>
      {!isReadOnly && proposed.length > 0 && proposed.length <= MOST_PROPOSED && (
        <div className={styles.choices}>
          {proposed.map((each) => (
            <ChipButton key={each} isPressed={false} onClick={() => choose(each)}>
              {nameZone(each)}
            </ChipButton>
          ))}
        </div>
      )}
    </div>
  )
}

/** What was typed, where the browser knows it as a zone, or where only one zone is called so. */
function readZone(text: string, found: readonly string[]): string | undefined {
  const [first, second] = found
  const typed = text.replaceAll(' ', '_')
  const same = found.find((zone) => zone.toLowerCase() === typed.toLowerCase())
  if (same) return same
  if (isTimeZone(typed)) return typed
  return first && !second ? first : undefined
}

function tellTime(zone: string, now: number): string {
  const readOffset = findOffset(zone)
  return readOffset ? writeMinutes(tellLocalTime(now, readOffset).minute) : ''
}
