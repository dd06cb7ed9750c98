import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scene, Story } from '../../domain/workshop/tell-story'
import { tellPhrase } from '../../editing/tell-phrase'
import { useServices } from '../../state/services'
import { useMediaQuery } from '../../ui/use-is-narrow'
import { FittedText } from './fitted-notes'
import styles from './show.module.css'
import { ShowBar } from './show-bar'
import { ShowBoard } from './show-board'
import { useFullScreen } from './use-full-screen'
import { useSceneWords } from './use-scene-words'
import type { Show } from './use-show'
import { useShowKeys } from './use-show-keys'
import { useSwipe } from './use-swipe'

/** Where the blocks around the one in hand would be too narrow for their names. */
const cramped = '(max-width: 899px), (orientation: portrait)'

interface ShowViewProps {
  readonly story: Story
  readonly show: Show
}

/** The canvas told scene by scene on the whole screen (R96). It has a theme of its own, for projectors: 7 : 1 and more. */
export function ShowView({ story, show }: ShowViewProps) {
  const { t } = useTranslation('presentation')
  const { scenes, canvas } = story
  const { index } = show
  const scene = scenes[index]
  const [isDark, setDark] = useState(false)
  const screen = useFullScreen(show.end)
  const end = () => {
    screen.leave()
    show.end()
  }
  const toggleScreen = screen.isFull ? screen.leave : screen.enter
  const stage = useRef<HTMLElement>(null)
  const scroll = (by: number) => stage.current?.querySelector('[data-scrolls]')?.scrollBy({ top: by })
  useShowKeys({
    show,
    sceneCount: scenes.length,
    onEnd: end,
    onFullScreen: toggleScreen,
    onScroll: scroll,
  })
  useTelling(story, show)
  useEffect(() => stage.current?.focus(), [])
  const touch = useSwipe({ onForward: () => show.goTo(index + 1), onBack: () => show.goTo(index - 1) })
  if (!scene) return null
  const isPitchTold = scenes.slice(0, index).some(({ key }) => key === 'pitch')
  return (
    <main className={styles.show} data-look={isDark ? 'dark' : 'light'}>
      {isPitchTold && scene.key !== 'pitch' && (
        <p className={styles.pitch} lang={canvas.contentLanguage}>
          {canvas.pitch}
        </p>
      )}
      {/* The keys do the same everywhere in the window. */}
      <section ref={stage} tabIndex={-1} aria-label={t('show.label')} className={styles.stage} {...touch}>
        <SceneContent story={story} scene={scene} index={index} />
      </section>
      <ShowBar
        show={show}
        sceneCount={scenes.length}
        isDark={isDark}
        onToggleDark={() => setDark(!isDark)}
        {...(screen.isPossible && { fullScreen: { isFull: screen.isFull, toggle: toggleScreen } })}
        onEnd={end}
      />
      {show.state.isBlack && (
        <button type="button" className={styles.black} onClick={show.toggleBlack}>
          {t('show.isBlack')}
        </button>
      )}
    </main>
  )
}

interface SceneContentProps {
  readonly story: Story
  readonly scene: Scene
  readonly index: number
}

function SceneContent({ story, scene, index }: SceneContentProps) {
  const { t } = useTranslation(['presentation', 'app'])
  const isNarrow = useMediaQuery(cramped)
  const { canvas } = story
  if (scene.block) return <ShowBoard story={story} index={index} scene={scene} isNarrow={isNarrow} />
  return (
    <div className={styles.opening}>
      <h1 lang={canvas.title ? canvas.contentLanguage : undefined}>{canvas.title || t('app:untitled')}</h1>
      <FittedText text={canvas.pitch} language={canvas.contentLanguage} />
    </div>
  )
}

/** Says each scene that comes on, and that there is none behind the last. */
function useTelling({ scenes, canvas }: Story, { index, state }: Show): void {
  const { t } = useTranslation('presentation')
  const { toasts } = useServices()
  const { tellScene } = useSceneWords(canvas)
  const scene = scenes[index]
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the screen is said once, not when it is edited
  useEffect(() => {
    if (!scene) return
    const told = tellScene(scene, index + 1, scenes.length)
    const isLast = index === scenes.length - 1
    const words = tellPhrase({ told }, (marks) => (isLast ? `${marks.told} ${t('show.last')}` : marks.told))
    toasts.getState().announce(words)
  }, [scene?.id])
  useEffect(() => {
    if (state.isBlack) toasts.getState().announce(t('show.isBlack'))
  }, [state.isBlack, t, toasts])
}
