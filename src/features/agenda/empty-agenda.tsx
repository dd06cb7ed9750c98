import { ListChecks, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { readyAgendaIds } from '../../domain/workshop/ready-agendas'
import { Button } from '../../ui/button'
import styles from './agenda.module.css'
import { openStep } from './opened-step'
import { useLayAgenda } from './use-lay-agenda'

/** Where nothing is planned yet: ready agendas, or one of one's own. */
export function EmptyAgenda() {
  const { t } = useTranslation('agenda')
  const { layReady, add } = useLayAgenda()
  return (
    <section className={styles.ready} aria-label={t('ready.title')}>
      <h2>{t('ready.title')}</h2>
      <p className={styles.quiet}>{t('ready.hint')}</p>
      <ul className={styles.choices}>
        {readyAgendaIds.map((id) => (
          <li key={id}>
            <Button className={styles.choice} icon={ListChecks} onClick={() => layReady(id)}>
              <strong>{t(`ready.${id}.name`)}</strong>
              <span>{t(`ready.${id}.about`)}</span>
            </Button>
          </li>
        ))}
        <li>
          <Button className={styles.choice} icon={Plus} onClick={() => openStep(add())}>
            <strong>{t('own')}</strong>
            <span>{t('ownHint')}</span>
          </Button>
        </li>
      </ul>
    </section>
  )
}
