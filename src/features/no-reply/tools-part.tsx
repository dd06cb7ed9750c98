import { Plus } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addNotes } from '../../document/commands/notes'
import { listNotes } from '../../domain/canvas'
import { waysToCommunicate } from '../../domain/customers/ways-to-communicate'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { ChipButton } from '../../ui/chip'
import styles from './run-list.module.css'
import { useRunActs } from './use-run-acts'

const MessagingTools = lazy(() => import('./reach/messaging-tools'))

/** By what customers are reached: for whoever asks, below the runs (R36, R37). */
export function ToolsPart() {
  const { t } = useTranslation('noReply')
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.tools} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{t('tools.open')}</h3>
      </summary>
      {isOpen && (
        <div className={styles.parts}>
          <GeneralWays />
          <Suspense fallback={null}>
            <MessagingTools />
          </Suspense>
        </div>
      )}
    </details>
  )
}

/** The general list of the source; each way becomes a channel by one press. */
function GeneralWays() {
  const { t } = useTranslation('noReply')
  const { document, state, isReadOnly } = useCanvasSession()
  const { toasts } = useServices()
  const { tell } = useRunActs()
  const id = useId()
  const add = (way: string) => {
    const channels = listNotes(state.getState().canvas, 'channels')
    if (channels.some(({ text }) => text === way))
      return toasts.getState().showToast({ message: t('ways.isChannel', { way }) })
    addNotes(document, { block: 'channels', index: channels.length }, [
      { text: way, kinds: ['channel.direct'] },
    ])
    tell(t('ways.added', { way }))
  }
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        {t('ways.title')}
      </h4>
      {!isReadOnly && <p className={styles.quiet}>{t('ways.hint')}</p>}
      <ul className={styles.ways}>
        {waysToCommunicate.map((way) => (
          <li key={way}>
            {isReadOnly ? (
              way
            ) : (
              <ChipButton isPressed={false} aria-label={t('ways.addOf', { way })} onClick={() => add(way)}>
                <Plus size={14} aria-hidden />
                {way}
              </ChipButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
