import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../domain/canvas'
import {
  listAskedParts,
  type RelationshipPart,
  relationshipParts,
} from '../../../domain/relationships/asked-parts'
import {
  automationOptions,
  helpTimes,
  helpWays,
  relationshipStyles,
} from '../../../domain/relationships/relationship-kinds'
import { RelationshipMotivations } from '../../../editing/relationship-motivations'
import { Button } from '../../../ui/button'
import { Warning } from '../../../ui/warning'
import { CategoryChoice } from './category-choice'
import { CostChoice } from './cost-choice'
import { DetailText } from './detail-text'
import styles from './fields.module.css'
import { KindGroup } from './kind-group'
import { LastReview } from './last-review'
import { PhaseChoice } from './phase-choice'
import { Representative } from './representative'
import { ServiceMeans } from './service-means'
import { StatusChoice } from './status-choice'

/** What a relationship is, in its parts: those that fit what has been picked, the others when asked for. */
export function RelationshipFields({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  const { parts, isComplete, showAll } = useShownParts(note)
  return (
    <section className={styles.section} aria-label={t('section.relationship')}>
      <h3 className={styles.heading}>{t('section.relationship')}</h3>
      <KindGroup note={note} legend={t('facts.style')} kinds={relationshipStyles} />
      <CategoryChoice note={note} />
      {parts.has('help') && <HelpFields note={note} />}
      {parts.has('representative') && <Representative note={note} />}
      {parts.has('selfService') && <ServiceMeans note={note} />}
      {parts.has('automation') && <AutomationChoice note={note} />}
      <PhaseChoice note={note} />
      <StatusChoice note={note} />
      {parts.has('review') && <LastReview note={note} />}
      <CostChoice note={note} />
      {!isComplete && (
        <Button icon={ChevronDown} className={styles.all} onClick={showAll}>
          {t('allFields')}
        </Button>
      )}
      <RelationshipMotivations note={note} />
    </section>
  )
}

/** What is shown once stays: a field that has just been emptied must not go from under the hands. */
function useShownParts(note: Note) {
  const asked = listAskedParts(note)
  const [kept, setKept] = useState<ReadonlySet<RelationshipPart>>(asked)
  const parts = new Set([...kept, ...asked])
  if (parts.size > kept.size) setKept(parts)
  return {
    parts,
    isComplete: parts.size === relationshipParts.length,
    showAll: () => setKept(new Set(relationshipParts)),
  }
}

/** Who helps, where, when and by which means (R07, R53). */
function HelpFields({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  return (
    <div className={styles.part}>
      <div className={styles.pair}>
        <DetailText note={note} part="helper" hint={t('hints.helper')} />
        <DetailText note={note} part="where" />
      </div>
      <div className={styles.pair}>
        <KindGroup note={note} legend={t('facts.helpTime')} kinds={helpTimes} />
        <KindGroup note={note} legend={t('facts.helpWay')} kinds={helpWays} hint={t('hints.helpWay')} />
      </div>
    </div>
  )
}

/** What the automated service does; whoever recognises customers handles their data (R56). */
function AutomationChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  return (
    <KindGroup note={note} legend={t('facts.automation')} kinds={automationOptions}>
      <div role="status">
        {note.kinds.includes('automation.recognition') && <Warning>{t('recognition')}</Warning>}
      </div>
    </KindGroup>
  )
}
