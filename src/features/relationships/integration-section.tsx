import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type IntegrationPart,
  listIntegration,
  type RelationshipIntegration,
} from '../../domain/relationships/list-integration'
import { NoteName } from '../../editing/note-name'
import { Missing, NextStep, Section } from '../../editing/section'
import { formatList } from '../../i18n/formats/lists'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import styles from './integration-section.module.css'
import { useLinked } from './linked'
import { PhaseOverview } from './phase-overview'

/** How each relationship is part of the model (R51), and which phases channels and relationships cover (R08). */
export function IntegrationSection() {
  const { t } = useTranslation('tables')
  const canvas = useCanvasState((state) => state.canvas)
  const relationships = useMemo(() => listIntegration(canvas), [canvas])
  return (
    <Section title={t('sections.integration')} hint={t('integration.hint')}>
      {relationships.length === 0 && <NextStep need="customerRelationships" />}
      {relationships.length > 0 && (
        <ul className={styles.cards}>
          {relationships.map((integration) => (
            <li key={integration.relationship.id} className={styles.card}>
              <RelationshipLinks integration={integration} />
            </li>
          ))}
        </ul>
      )}
      <PhaseOverview />
    </Section>
  )
}

function RelationshipLinks({ integration }: { readonly integration: RelationshipIntegration }) {
  const { t } = useTranslation('tables')
  const { notesById, motivationsById, marks } = useLinked()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const namePart = usePartNames()
  const { relationship, linked, missing } = integration
  const parts = formatList(missing.map(namePart), currentLanguage(), 'and')
  return (
    <>
      <h3>
        <NoteName note={relationship} />
      </h3>
      <dl className={styles.parts}>
        {linked.map(({ part, ends }) => (
          <div key={part}>
            <dt>{namePart(part)}</dt>
            {ends.map((end) => {
              const note = notesById.get(end)
              return (
                <dd key={end}>
                  {note ? (
                    <NoteName note={note} mark={marks.get(end)} />
                  ) : (
                    <span lang={language}>{motivationsById.get(end)?.text}</span>
                  )}
                </dd>
              )
            })}
          </div>
        ))}
      </dl>
      {missing.length > 0 && <Missing>{t('integration.missing', { parts })}</Missing>}
    </>
  )
}

function usePartNames(): (part: IntegrationPart) => string {
  const { t } = useTranslation(['tables', 'blocks'])
  return (part) => (part === 'motivations' ? t('card.motivations') : t(part, { ns: 'blocks' }))
}
