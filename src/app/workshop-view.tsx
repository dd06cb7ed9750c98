import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { presentAddress, type WorkshopPart, workshopAddress, workshopParts } from '../state/addresses'
import { useCanvasSession } from '../state/open-canvas'
import { useCurrentInSight } from '../ui/use-current-in-sight'
import styles from './workshop-view.module.css'

const AgendaPart = lazy(() => import('../features/agenda/agenda-part'))
const AlternativesPart = lazy(() => import('../features/alternatives/alternatives-part'))
const TestsPart = lazy(() => import('../features/tests/tests-part'))
const VotesPart = lazy(() => import('../features/votes/votes-part'))

interface WorkshopViewProps {
  readonly part: WorkshopPart | undefined
  /** What the part has open. */
  readonly detail: string | undefined
}

/** What founders do together with a canvas (R96): agenda, tests, votes, alternatives; from here it is presented. */
export default function WorkshopView({ part = 'agenda', detail }: WorkshopViewProps) {
  const { t } = useTranslation(['workshop', 'app'])
  const { id } = useCanvasSession()
  const parts = useCurrentInSight<HTMLElement>(part)
  return (
    <div className={styles.view}>
      <nav
        ref={parts}
        className={styles.parts}
        data-scrolls-sideways=""
        aria-label={t('workshop', { ns: 'app' })}
      >
        {workshopParts.map((each) => (
          <Link key={each} href={workshopAddress(id, each)} aria-current={each === part ? 'page' : undefined}>
            {t(`parts.${each}`)}
          </Link>
        ))}
        <Link href={presentAddress(id)}>{t('parts.present')}</Link>
      </nav>
      <Suspense fallback={null}>
        <Part part={part} detail={detail} />
      </Suspense>
    </div>
  )
}

function Part({ part, detail }: { readonly part: WorkshopPart; readonly detail: string | undefined }) {
  switch (part) {
    case 'agenda':
      return <AgendaPart />
    case 'tests':
      return <TestsPart noteId={detail} />
    case 'votes':
      return <VotesPart roundId={detail} />
    case 'alternatives':
      return <AlternativesPart />
  }
}
