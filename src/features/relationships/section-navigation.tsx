import {
  ChartLine,
  Grid3x3,
  HeartHandshake,
  type LucideIcon,
  MessageCircleOff,
  Route,
  UsersRound,
  Waypoints,
} from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { NoteCount } from '../../editing/note-count'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './section-navigation.module.css'
import { addressOfSection, relationshipBlock, type SectionId, sectionIds } from './sections'

const icons: Readonly<Record<SectionId, LucideIcon>> = {
  notes: HeartHandshake,
  tables: Grid3x3,
  integration: Waypoints,
  base: ChartLine,
  noReply: MessageCircleOff,
  people: UsersRound,
  chain: Route,
}

/** What there is to see of the customer relationships: a column, on a narrow window a row that scrolls. */
export function SectionNavigation({ section }: { readonly section: SectionId }) {
  const { t } = useTranslation('tables')
  const { id } = useCanvasSession()
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section has another current link
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    // By hand: scrolling into view would move the page too.
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft - 24
  }, [section])
  return (
    <nav className={styles.navigation} aria-label={t('sections.label')}>
      <ul ref={list} data-scrolls-sideways="" onFocus={({ target }) => showLink(list.current, target)}>
        {sectionIds.map((each) => {
          const Icon = icons[each]
          return (
            <li key={each}>
              <Link href={addressOfSection(id, each)} aria-current={each === section ? 'page' : undefined}>
                <Icon size={16} aria-hidden />
                <span className={styles.name}>{t(`sections.${each}`)}</span>
                {each === 'notes' && <NoteCount place={relationshipBlock} className={styles.count} />}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** Not every browser brings a link into sight that is reached by keyboard at the edge of the row. */
function showLink(list: HTMLElement | null, link: HTMLElement): void {
  if (!list) return
  const start = link.offsetLeft - list.offsetLeft
  const end = start + link.offsetWidth
  if (start < list.scrollLeft) list.scrollLeft = start
  else if (end > list.scrollLeft + list.clientWidth) list.scrollLeft = Math.min(start, end - list.clientWidth)
}
