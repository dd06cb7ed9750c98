import type { SectionId } from './sections'
import { TablesSection } from './tables-section'

/** One of the sections that stand beside the notes. */
export function RelationshipSection({ section }: { readonly section: Exclude<SectionId, 'notes'> }) {
  switch (section) {
    case 'tables':
      return <TablesSection />
  }
}
