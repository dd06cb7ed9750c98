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
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { NoteCount } from '../../editing/note-count'
import { useCanvasSession } from '../../state/open-canvas'
import { useCurrentInSight } from '../../ui/use-current-in-sight'
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
  const list = useCurrentInSight<HTMLUListElement>(section)
  return (
    <nav className={styles.navigation} aria-label={t('sections.label')}>
      <ul ref={list} data-scrolls-sideways="">
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
