import { lazy, Suspense } from 'react'
import { BaseSection } from '../features/relationships/base-section'
import { RelationshipSection } from '../features/relationships/relationship-section'
import type { SectionId } from '../features/relationships/sections'

const FiguresSection = lazy(() => import('../features/figures/figures-section'))
const NoReplySection = lazy(() => import('../features/no-reply/no-reply-section'))
const PeopleSection = lazy(() => import('../features/people/people-section'))
const RetentionPart = lazy(() => import('../features/retention/retention-part'))

interface CustomerSectionProps {
  readonly section: Exclude<SectionId, 'notes'>
  /** What the section has open. */
  readonly part: string | undefined
}

/** One section of the block of customer relationships; each part is loaded when it is opened. */
export function CustomerSection(properties: CustomerSectionProps) {
  return <Suspense fallback={null}>{chooseSection(properties)}</Suspense>
}

function chooseSection({ section, part }: CustomerSectionProps) {
  switch (section) {
    case 'noReply':
      return <NoReplySection runId={part} />
    case 'people':
      return <PeopleSection />
    case 'base':
      return (
        <BaseSection>
          <Suspense fallback={null}>
            <FiguresSection segmentId={part} />
          </Suspense>
          <Suspense fallback={null}>
            <RetentionPart />
          </Suspense>
        </BaseSection>
      )
    default:
      return <RelationshipSection section={section} />
  }
}
