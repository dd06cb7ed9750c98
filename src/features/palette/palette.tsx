import { Search } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaletteEntry } from '../../editing/commands/palette-entry'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Dialog } from '../../ui/dialog'
import type { FoundGroup } from './find-entries'
import styles from './palette.module.css'
import { PaletteOption } from './palette-option'
import { usePaletteList } from './use-palette-list'

interface PaletteProps {
  /** Undefined until they have been gathered. */
  readonly entries: readonly PaletteEntry[] | undefined
  readonly recentIds: readonly string[]
  /** Gives what was typed before the field had the focus; nothing the next time. */
  readonly takeStart: () => string
  readonly onChoose: (entry: PaletteEntry) => void
  readonly onClose: () => void
}

/** Finds a command, block, note or canvas by a few letters: a combobox with a list that is always there. Load it late. */
export function Palette({ onClose, ...rest }: PaletteProps) {
  const { t } = useTranslation(['commands', 'app'])
  const list = usePaletteList(rest)
  const { query, change, found, active, onFocus, onKeyDown } = list
  const id = useId()
  const isEmpty = rest.entries !== undefined && found.length === 0
  return (
    <Dialog
      title={t('palette', { ns: 'app' })}
      closeLabel={t('close', { ns: 'app' })}
      size="large"
      onClose={onClose}
    >
      <div className={styles.palette} data-palette="">
        {/* A form of its own: for a field without one the browser reads the whole page after each letter, to fill it in. */}
        <form className={styles.search} onSubmit={(event) => event.preventDefault()}>
          <Search size={16} aria-hidden />
          <input
            type="text"
            role="combobox"
            // Who opens it knows what for: the first letters find it.
            autoFocus
            aria-label={t('search')}
            placeholder={t('search')}
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={found[active] && `${id}-${active}`}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => change(event.currentTarget.value)}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
          />
        </form>
        <FoundList id={id} list={list} onChoose={rest.onChoose} />
        <p role="status" className={isEmpty ? styles.empty : styles.count}>
          {isEmpty ? t('none') : rest.entries && countFound(found.length)}
        </p>
      </div>
    </Dialog>
  )

  function countFound(count: number): string {
    return t('count', { count, number: formatNumber(count, currentLanguage()) })
  }
}

interface FoundListProps {
  readonly id: string
  readonly list: ReturnType<typeof usePaletteList>
  readonly onChoose: (entry: PaletteEntry) => void
}

function FoundList({ id, list, onChoose }: FoundListProps) {
  const { t } = useTranslation('commands')
  const { groups, found, active, point, words, limit, showMore, query } = list
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [id, active])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at the top
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0
  }, [query])
  const growNearEnd = () => {
    const { current } = box
    if (current && current.scrollTop + 2 * current.clientHeight > current.scrollHeight) showMore()
  }
  return (
    <div
      ref={box}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('search')}
      className={styles.list}
      onScroll={growNearEnd}
    >
      {cutGroups(groups, limit).map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} role="presentation" className={styles.heading}>
            {t(`groups.${group.id}`)}
          </div>
          {group.entries.map((entry, index) => (
            <PaletteOption
              key={entry.id}
              entry={entry}
              id={`${id}-${group.first + index}`}
              index={group.first + index}
              total={found.length}
              isActive={group.first + index === active}
              words={words}
              onPoint={point}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The groups as far as they are drawn, each with the place of its first entry among all. */
function cutGroups(groups: readonly FoundGroup[], limit: number) {
  let first = 0
  const cut = groups.map(({ id, entries }) => {
    const shown = { id, first, entries: entries.slice(0, Math.max(0, limit - first)) }
    first += entries.length
    return shown
  })
  return cut.filter((group) => group.entries.length > 0)
}
