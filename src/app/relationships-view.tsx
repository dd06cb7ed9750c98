import BlockView from '../features/board/block-view'
import { LinkedProvider } from '../features/relationships/linked'
import { RelationshipCardFacts } from '../features/relationships/relationship-card-facts'
import { SectionNavigation } from '../features/relationships/section-navigation'
import { readSection, relationshipBlock } from '../features/relationships/sections'
import { CustomerSection } from './customer-sections'

/** The block of customer relationships in full: its notes with what is known of them, and its sections. Load it late. */
export default function RelationshipsView({ section: part }: { readonly section: string | undefined }) {
  const section = readSection(part)
  return (
    <LinkedProvider>
      <BlockView
        block={relationshipBlock}
        navigation={<SectionNavigation section={section} />}
        section={section === 'notes' ? undefined : <CustomerSection key={section} section={section} />}
        Facts={RelationshipCardFacts}
      />
    </LinkedProvider>
  )
}
