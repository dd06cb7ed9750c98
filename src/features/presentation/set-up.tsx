import { Play, ScreenShare } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { removeStorySteps } from '../../document/commands/presentation'
import type { Story } from '../../domain/workshop/tell-story'
import { canvasAddress, speakerAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import { useRescuedFocus } from '../../ui/use-rescued-focus'
import { useViewFocus } from '../../ui/use-view-focus'
import { Warning } from '../../ui/warning'
import { OrderChoice } from './order-choice'
import { SaveSteps } from './save-steps'
import styles from './set-up.module.css'
import { StepList } from './step-list'

interface SetUpProps {
  readonly story: Story
  readonly onStart: () => void
}

/** Before the show: the order of the story, what the speaker wants to say, the second window, the file. */
export function SetUp({ story, onStart }: SetUpProps) {
  const { t } = useTranslation(['presentation', 'app'])
  const { id } = useCanvasSession()
  const view = useViewFocus<HTMLElement>((main) => main.querySelector('h1'))
  useRescuedFocus(view)
  const title = useCanvasState(({ canvas }) => canvas.title)
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const isOwn = story.presentation.order.type === 'own'
  return (
    <main ref={view} tabIndex={-1} className={styles.view}>
      <div className={styles.page}>
        <Link href={canvasAddress(id)} className={styles.link}>
          {t('toBoard')}
        </Link>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p lang={title ? language : undefined} className={styles.canvas}>
          {title || t('app:untitled')}
        </p>
        <p className={styles.quiet}>{t('lead')}</p>
        {story.scenes.length > 0 && (
          <div className={styles.acts}>
            <Button look="primary" icon={Play} data-focus="start" onClick={onStart}>
              {t('start')}
            </Button>
            <OpenSpeaker />
            <SaveSteps />
          </div>
        )}
        <LeftOut story={story} />
        {story.scenes.length > 0 || isOwn ? (
          <>
            <OrderChoice story={story} />
            {story.scenes.length > 0 ? <StepList story={story} /> : <p>{t('steps.none')}</p>}
            <Keys />
          </>
        ) : (
          <Nothing isAllHidden={story.hiddenCount > 0} />
        )}
      </div>
    </main>
  )
}

/** What an empty canvas needs before it can be shown. */
function Nothing({ isAllHidden }: { readonly isAllHidden: boolean }) {
  const { t } = useTranslation('presentation')
  const { id } = useCanvasSession()
  return (
    <div className={styles.part}>
      <p>{t(isAllHidden ? 'empty.hidden' : 'empty.text')}</p>
      <Link href={canvasAddress(id)} className={styles.next}>
        {t('empty.toBoard')}
      </Link>
    </div>
  )
}

/** What will not be seen, said before anybody looks (R85). */
function LeftOut({ story }: { readonly story: Story }) {
  const { t } = useTranslation(['presentation', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { hiddenCount, passedOver, isThreadLost } = story
  const count = passedOver.length
  const remove = () => {
    removeStorySteps(session.document, passedOver)
    showUndoToast(session, toasts, { message: t('passedOverRemoved', { count }), undo: t('app:undo') })
  }
  return (
    <>
      {hiddenCount > 0 && <p>{t('hidden', { count: hiddenCount })}</p>}
      {isThreadLost && <Warning>{t('threadLost')}</Warning>}
      {count > 0 && (
        <div className={styles.acts}>
          <Warning>{t('passedOver', { count })}</Warning>
          {!session.isReadOnly && <Button onClick={remove}>{t('removePassedOver')}</Button>}
        </div>
      )}
    </>
  )
}

/** Opens the second window; a browser that forbids it gets a link instead. */
function OpenSpeaker() {
  const { t } = useTranslation('presentation')
  const { id } = useCanvasSession()
  const { storage } = useServices()
  const [isBlocked, setBlocked] = useState(false)
  // Without a storage another window cannot find the canvas.
  if (storage.mode === 'memory') return <p className={styles.quiet}>{t('speaker.memory')}</p>
  const address = `#${speakerAddress(id)}`
  const open = () => {
    const opened = window.open(address, `harreman-speaker-${id}`, 'popup,width=900,height=700')
    setBlocked(!opened)
    opened?.focus()
  }
  return (
    <>
      <Button icon={ScreenShare} onClick={open}>
        {t('speaker.open')}
      </Button>
      {isBlocked && (
        <p role="alert" className={styles.blocked}>
          {t('speaker.blocked')}{' '}
          <a href={address} target="_blank" rel="noopener">
            {t('speaker.title')}
          </a>
        </p>
      )}
    </>
  )
}

function Keys() {
  const { t } = useTranslation('presentation')
  return (
    <details className={styles.part}>
      <summary>{t('keys.title')}</summary>
      <ul className={styles.keys}>
        {(['next', 'back', 'ends', 'black', 'full', 'stop', 'touch'] as const).map((key) => (
          <li key={key}>{t(`keys.${key}`)}</li>
        ))}
      </ul>
    </details>
  )
}
