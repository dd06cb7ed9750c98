import { CircleAlert, Info } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HintGroup } from '../../domain/checks/list-hints'
import { Button } from '../../ui/button'
import styles from './checks-view.module.css'
import { HintItem } from './hint-item'

/** More than these are shown when asked for. */
const FIRST = 8

/** What one check says of a block: why it matters once, then each note that it is about. */
export function HintGroupCard({ group }: { readonly group: HintGroup }) {
  const { t } = useTranslation('checks')
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const { check, hints, weight } = group
  const isShort = isWhole || hints.length <= FIRST + 1
  const shown = isShort ? hints : hints.slice(0, FIRST)
  const Icon = weight === 'gap' ? CircleAlert : Info
  useEffect(() => {
    // The button that showed the rest is gone: the work goes on with the first of them.
    if (isWhole) list.current?.children[FIRST]?.querySelector<HTMLElement>('a, button')?.focus()
  }, [isWhole])
  return (
    <div className={styles.card}>
      <h3 className={weight === 'gap' ? styles.gap : undefined}>
        <Icon size={16} aria-hidden />
        {t(`titles.${check}`)}
      </h3>
      <p className={styles.reason}>{t(`reasons.${check}`)}</p>
      <ul ref={list} aria-label={t(`titles.${check}`)}>
        {shown.map((hint) => (
          <HintItem key={hint.id} hint={hint} />
        ))}
      </ul>
      {!isShort && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('more', { count: hints.length - shown.length })}
        </Button>
      )}
    </div>
  )
}
