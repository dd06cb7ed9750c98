import { Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { binAddress } from '../../state/addresses'
import { type LibrarySorting, librarySortings } from '../../state/preferences'
import { useLibrary, usePreferences } from '../../state/services'
import styles from './library.module.css'

interface ListBarProps {
  /** Undefined until the list has been read. */
  readonly total: number | undefined
  /** How many the search found; undefined when nothing is searched for. */
  readonly found: number | undefined
}

/** How many canvases there are, in which order, and the way to the bin. */
export function ListBar({ total, found }: ListBarProps) {
  const binned = useLibrary((state) => state.rows?.filter((row) => row.deletedAt !== undefined).length ?? 0)
  if (total === 0 && binned === 0) return null
  return (
    <div className={styles.bar}>
      <CanvasCount total={total} found={found} />
      <BinLink binned={binned} />
      {total !== undefined && total > 0 && <SortingField />}
    </div>
  )
}

/** A live region: whoever types into the search hears what came of it. */
function CanvasCount({ total, found }: ListBarProps) {
  const { t } = useTranslation('library')
  const format = (count: number) => ({ count, number: formatNumber(count, currentLanguage()) })
  const say = () => {
    if (total === undefined) return t('loading')
    if (total === 0) return ''
    if (found === undefined) return t('count', format(total))
    return found === 0 ? t('noneFound') : t('found', format(found))
  }
  return (
    <p role="status" className={styles.count}>
      {say()}
    </p>
  )
}

function SortingField() {
  const { t } = useTranslation('library')
  const sorting = usePreferences((state) => state.librarySorting)
  const setPreference = usePreferences((state) => state.setPreference)
  const id = useId()
  const choose = (value: string) => {
    const chosen: LibrarySorting | undefined = librarySortings.find((candidate) => candidate === value)
    if (chosen) setPreference('librarySorting', chosen)
  }
  return (
    <div className={styles.sorting}>
      <label htmlFor={id}>{t('sorting')}</label>
      <select
        id={id}
        className={styles.field}
        value={sorting}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {librarySortings.map((choice) => (
          <option key={choice} value={choice}>
            {t(`sortings.${choice}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function BinLink({ binned }: { readonly binned: number }) {
  const { t } = useTranslation('library')
  return (
    <Link href={binAddress} className={styles.link}>
      <Trash2 size={16} aria-hidden />
      {binned === 0 ? t('bin.title') : t('bin.link', { number: formatNumber(binned, currentLanguage()) })}
    </Link>
  )
}
