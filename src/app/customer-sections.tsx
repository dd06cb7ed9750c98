import { lazy, Suspense } from 'react'
import { RelationshipSection } from '../features/relationships/relationship-section'
import type { SectionId } from '../features/relationships/sections'

const FiguresSection = lazy(() => import('../features/figures/figures-section'))
const NoReplySection = lazy(() => import('../features/no-reply/no-reply-section'))
const PeopleSection = lazy(() => import('../features/people/people-section'))

/** One section of the block of customer relationships; each part is loaded when it is opened. */
export function CustomerSection({ section }: { readonly section: Exclude<SectionId, 'notes'> }) {
  return <Suspense fallback={null}>{chooseSection(section)}</Suspense>
}

function chooseSection(section: Exclude<SectionId, 'notes'>) {
  switch (section) {
    case 'noReply':
      return <NoReplySection />
    case 'people':
      return <PeopleSection />
    case 'base':
      return (
        <>
          <FiguresSection />
          <RelationshipSection section="base" />
        </>
      )
    default:
      return <RelationshipSection section={section} />
  }
}
