import { useTranslation } from 'react-i18next'
import { setRelationshipStatus } from '../../../document/commands/relationships'
import type { Note } from '../../../domain/canvas'
import {
  noRelationshipDetails,
  type RelationshipStatus,
} from '../../../domain/relationships/relationship-details'
import { DayField } from '../../../editing/day-field'
import { RadioGroup } from '../../../editing/radio-group'
import { useCanvasSession } from '../../../state/open-canvas'
import styles from './fields.module.css'

const states = ['open', 'planned', 'established'] as const satisfies readonly RelationshipStatus['state'][]

/** Where a relationship stands: planned, or established since a day (R19). */
export function StatusChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  const { document } = useCanvasSession()
  const { status } = note.relationship ?? noRelationshipDetails
  const set = (wanted: RelationshipStatus) => setRelationshipStatus(document, [note.id], wanted)
  return (
    <div className={styles.part}>
      <RadioGroup
        legend={t('facts.status')}
        options={states.map((state) => ({ value: state, label: t(`status.${state}`) }))}
        value={status.state}
        onChoose={(state) => set(state === 'established' ? { state, since: '' } : { state })}
      />
      {status.state === 'established' && (
        <DayField
          label={t('since')}
          day={status.since}
          onDayChange={(since) => set({ state: 'established', since })}
        />
      )}
    </div>
  )
}
