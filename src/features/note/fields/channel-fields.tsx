import { useTranslation } from 'react-i18next'
import type { Note } from '../../../domain/canvas'
import { channelOwners, channelWays } from '../../../domain/relationships/relationship-kinds'
import styles from './fields.module.css'
import { KindGroup } from './kind-group'
import { PhaseChoice } from './phase-choice'

/** What is asked of a channel beside its kinds: whose it is, whether anybody stands between, which phases it covers. */
export function ChannelFields({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  return (
    <section className={styles.section} aria-label={t('section.channel')}>
      <h3 className={styles.heading}>{t('section.channel')}</h3>
      <div className={styles.pair}>
        <KindGroup note={note} legend={t('facts.owner')} kinds={channelOwners} isSingle />
        <KindGroup note={note} legend={t('facts.way')} kinds={channelWays} isSingle />
      </div>
      <PhaseChoice note={note} />
    </section>
  )
}
