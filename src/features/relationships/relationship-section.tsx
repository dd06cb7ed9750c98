import { ChainSection } from './chain-section'
import { IntegrationSection } from './integration-section'
import type { GuestSection, SectionId } from './sections'
import { TablesSection } from './tables-section'

/** One of the sections that stand beside the notes. */
export function RelationshipSection({
  section,
}: {
  readonly section: Exclude<SectionId, 'notes' | 'base' | GuestSection>
}) {
  switch (section) {
    case 'tables':
      return <TablesSection />
    case 'integration':
      return <IntegrationSection />
    case 'chain':
      return <ChainSection />
  }
}
