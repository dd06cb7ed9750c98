import { useTranslation } from 'react-i18next'
import BlockView from '../features/board/block-view'
import { LinkedProvider } from '../features/relationships/linked'
import { RelationshipCardFacts } from '../features/relationships/relationship-card-facts'
import { SectionNavigation } from '../features/relationships/section-navigation'
import { readSection, relationshipBlock } from '../features/relationships/sections'
import { CustomerSection } from './customer-sections'

interface RelationshipsViewProps {
  readonly section: string | undefined
  /** What the section has open, such as a run. */
  readonly part?: string | undefined
}

/** The block of customer relationships in full: its notes with what is known of them, and its sections. Load it late. */
export default function RelationshipsView({ section: name, part }: RelationshipsViewProps) {
  const section = readSection(name)
  // The words of the first card to come: waiting for them then would take the field away in which it is written.
  useTranslation(['tables', 'relationships', 'segments', 'kinds', 'note'])
  return (
    <LinkedProvider>
      <BlockView
        block={relationshipBlock}
        navigation={<SectionNavigation section={section} />}
        section={
          section === 'notes' ? undefined : <CustomerSection key={section} section={section} part={part} />
        }
        Facts={RelationshipCardFacts}
      />
    </LinkedProvider>
  )
}
