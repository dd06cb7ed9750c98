import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import styles from './growing-list.module.css'

/** Some screens full; the rest is drawn when the reader comes near it. */
const PAGE = 60

interface GrowingListProps<Item> {
  readonly items: readonly Item[]
  /** When this changes the list starts anew from its first page. */
  readonly sequence: string
  readonly className: string | undefined
  readonly children: (item: Item) => ReactNode
}

/** A list of list items that grows as it is read: with scrolling, and with a button for whoever does not scroll. */
export function GrowingList<Item>({ items, sequence, className, children }: GrowingListProps<Item>) {
  const [shown, setShown] = useState({ sequence, count: PAGE })
  const count = shown.sequence === sequence ? shown.count : PAGE
  // Else a list that had grown long would come back as long after a search, all at once.
  if (shown.sequence !== sequence) setShown({ sequence, count })
  return (
    <>
      <ul className={className}>{items.slice(0, count).map(children)}</ul>
      {count < items.length && (
        <ShowMore
          key={`${sequence} ${count}`}
          onShowMore={() => setShown({ sequence, count: count + PAGE })}
        />
      )}
    </>
  )
}

function ShowMore({ onShowMore }: { readonly onShowMore: () => void }) {
  const { t } = useTranslation('library')
  const button = useRef<HTMLDivElement>(null)
  const showMore = useEffectEvent(onShowMore)
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && showMore(), {
      rootMargin: '800px',
    })
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={button} className={styles.more}>
      <Button onClick={onShowMore}>{t('showMore')}</Button>
    </div>
  )
}
