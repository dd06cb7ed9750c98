import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type IntegrationPart,
  listIntegration,
  type RelationshipIntegration,
} from '../../domain/relationships/list-integration'
import { formatList } from '../../i18n/formats/lists'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { NoteLink } from './note-link'
import styles from './overview.module.css'
import { useModel } from './use-model'

/** With which other blocks each relationship is linked and how often, and with which it is not (R51). */
export const IntegrationOverview = memo(function IntegrationOverview() {
  const { t } = useTranslation('motivations')
  const relationships = listIntegration(useModel())
  if (relationships.length === 0) return <p className={styles.hint}>{t('questions.noRelationships')}</p>
  return (
    <dl className={styles.groups}>
      {relationships.map((each) => (
        <Integration key={each.relationship.id} integration={each} />
      ))}
    </dl>
  )
})

function Integration({ integration }: { readonly integration: RelationshipIntegration }) {
  const { t } = useTranslation('motivations')
  const namePart = usePartNames()
  const language = currentLanguage()
  const { relationship, linked, missing } = integration
  const parts = formatList(missing.map(namePart), language, 'and')
  return (
    <div>
      <dt className={styles.plain}>
        <NoteLink note={relationship} />
      </dt>
      {linked.map(({ part, ends }) => (
        <dd key={part}>
          <span className={styles.fact}>
            {t('questions.partCount', { part: namePart(part), number: formatNumber(ends.length, language) })}
          </span>
        </dd>
      ))}
      <dd className={missing.length > 0 ? styles.missing : undefined}>
        {missing.length > 0 ? t('questions.missing', { parts }) : t('questions.whole')}
      </dd>
    </div>
  )
}

/** The names of the parts of a model: blocks, and the motivations. */
function usePartNames() {
  const { t } = useTranslation(['blocks', 'motivations'])
  return (part: IntegrationPart) =>
    part === 'motivations' ? t('relationship.title', { ns: 'motivations' }) : t(part)
}
