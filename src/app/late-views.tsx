import { lazy, type ReactNode } from 'react'
import type { useViewAddress } from './use-view-address'

const ChecksView = lazy(() => import('../features/checks/checks-view'))
const CompareView = lazy(() => import('../features/compare/compare-view'))
const OutlineView = lazy(() => import('../features/outline/outline-view'))
const ReportView = lazy(() => import('../features/report/report-view'))
const ThreadsView = lazy(() => import('../features/threads/threads-view'))
const PresentView = lazy(() => import('../features/presentation/present-view'))
const SpeakerView = lazy(() => import('../features/presentation/speaker-view'))
const WorkshopView = lazy(() => import('./workshop-view'))
const VersionsView = lazy(() => import('./versions-view'))

interface LateViewProps {
  readonly address: ReturnType<typeof useViewAddress>
  /** Stands in the bar at the bottom of a narrow window. */
  readonly bottomTools: ReactNode
}

/** Every view of a canvas but the sheet, which is there from the start. */
export function LateView({ address, bottomTools }: LateViewProps) {
  switch (address.view) {
    case 'outline':
      return <OutlineView bottomTool={bottomTools} />
    case 'threads':
      return <ThreadsView start={address.start} />
    case 'report':
      return <ReportView />
    case 'checks':
      return <ChecksView />
    case 'compare':
      return <CompareView before={address.before} after={address.after} />
    case 'versions':
      return <VersionsView versionId={address.versionId} />
    case 'workshop':
      return <WorkshopView part={address.workshop?.part} detail={address.workshop?.detail} />
    case 'present':
      return <PresentView />
    case 'speaker':
      return <SpeakerView />
    default:
      return null
  }
}
