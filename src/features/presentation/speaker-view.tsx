import { ChevronLeft, ChevronRight, Moon, Play } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Scene, Story } from '../../domain/workshop/tell-story'
import { PhraseText } from '../../editing/phrase-text'
import { tellPhrase } from '../../editing/tell-phrase'
import { presentAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { useViewFocus } from '../../ui/use-view-focus'
import { SpeakerClock } from './speaker-clock'
import { SpeakerNote } from './speaker-note'
import styles from './speaker-view.module.css'
import { useSceneWords } from './use-scene-words'
import { type Show, useShow } from './use-show'
import { useShowKeys } from './use-show-keys'
import { useStory } from './use-story'

/** The second window, for who speaks: what is on the screen, what comes next, what to say, and the time. Load it late. */
export default function SpeakerView() {
  const { t } = useTranslation(['presentation', 'blocks', 'app'])
  const { id } = useCanvasSession()
  const story = useStory()
  const { scenes, canvas } = story
  const show = useTold(story, useShow(story, false))
  useShowKeys({ show, sceneCount: scenes.length })
  const view = useViewFocus<HTMLElement>()
  const scene = scenes[show.index]
  const isRunning = show.state.startedAt !== undefined
  return (
    <main ref={view} tabIndex={-1} className={styles.view}>
      <header className={styles.head}>
        <h1>{t('speaker.title')}</h1>
        <p lang={canvas.title ? canvas.contentLanguage : undefined}>{canvas.title || t('app:untitled')}</p>
        <SpeakerClock startedAt={show.state.startedAt} />
      </header>
      {scene ? (
        <>
          {!isRunning && (
            <p className={styles.waiting}>
              {t('speaker.waiting')} <Link href={presentAddress(id)}>{t('title')}</Link>
            </p>
          )}
          {show.state.isBlack && <p className={styles.waiting}>{t('show.isBlack')}</p>}
          <div className={styles.desk}>
            <ScenePart name={t('speaker.current')} story={story} scene={scene} />
            <ScenePart name={t('speaker.next')} story={story} scene={scenes[show.index + 1]} isNext />
          </div>
          <div className={styles.notes}>
            <SpeakerNote
              key={scene.key}
              step={scene.key}
              text={story.presentation.speakerNotes[scene.key] ?? ''}
            />
          </div>
        </>
      ) : (
        <p>{t(story.hiddenCount > 0 ? 'empty.hidden' : 'empty.text')}</p>
      )}
      {scene && <Controls show={show} isRunning={isRunning} sceneCount={scenes.length} />}
    </main>
  )
}

interface ScenePartProps {
  readonly name: string
  readonly story: Story
  /** Absent behind the last one. */
  readonly scene: Scene | undefined
  readonly isNext?: boolean
}

function ScenePart({ name, story, scene, isNext = false }: ScenePartProps) {
  const { t } = useTranslation('presentation')
  const { canvas } = story
  const { nameScene } = useSceneWords(canvas)
  const id = useId()
  const texts = scene?.block
    ? scene.noteIds.map((noteId) => canvas.notesById.get(noteId)?.text ?? '')
    : [canvas.pitch]
  const isNote = scene?.key.startsWith('note/')
  return (
    <section aria-labelledby={id} className={styles.scene} data-next={isNext || undefined}>
      <h2 id={id}>{name}</h2>
      {scene ? (
        <>
          <h3>
            <PhraseText phrase={nameScene(scene)} />
          </h3>
          {!isNote && (
            <ul lang={canvas.contentLanguage}>
              {texts.map((text, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same, and their order is theirs
                <li key={index}>{text}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p>{t('show.last')}</p>
      )}
    </section>
  )
}

interface ControlsProps {
  readonly show: Show
  readonly isRunning: boolean
  readonly sceneCount: number
}

function Controls({ show, isRunning, sceneCount }: ControlsProps) {
  const { t } = useTranslation('presentation')
  const { index, isLast } = show
  return (
    <footer className={styles.controls}>
      {!isRunning && (
        <Button icon={Play} onClick={show.start}>
          {t('start')}
        </Button>
      )}
      <Button icon={ChevronLeft} aria-disabled={index === 0} onClick={() => show.goTo(index - 1)}>
        {t('show.back')}
      </Button>
      <p>{t('show.progress', { step: index + 1, total: sceneCount })}</p>
      <Button look="primary" icon={ChevronRight} aria-disabled={isLast} onClick={() => show.goTo(index + 1)}>
        {t('show.next')}
      </Button>
      <Button icon={Moon} aria-pressed={show.state.isBlack} onClick={show.toggleBlack}>
        {t('show.black')}
      </Button>
    </footer>
  )
}

/** Says the scene that one goes to here; what the other window does, it says itself. */
function useTold({ scenes, canvas }: Story, show: Show): Show {
  const { toasts } = useServices()
  const { tellScene } = useSceneWords(canvas)
  const goTo = (wanted: number) => {
    show.goTo(wanted)
    const scene = scenes[wanted]
    if (!scene) return
    const told = tellScene(scene, wanted + 1, scenes.length)
    toasts.getState().announce(tellPhrase({ told }, (marks) => marks.told))
  }
  return { ...show, goTo }
}
