import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SetUp } from './set-up'
import { ShowView } from './show'
import { useShow } from './use-show'
import { useStory } from './use-story'

/** The canvas told step by step on a large screen (R96): first what is to be told, then the show. Load it late. */
export default function PresentView() {
  useTranslation(['presentation', 'blocks', 'app', 'errors', 'waysOut'])
  const story = useStory()
  const show = useShow(story, true)
  const isRunning = show.state.startedAt !== undefined && story.scenes.length > 0
  useFocusAfter(isRunning)
  return isRunning ? <ShowView story={story} show={show} /> : <SetUp story={story} onStart={show.start} />
}

/** Who comes back from the show stands where it began. */
function useFocusAfter(isRunning: boolean): void {
  const wasRunning = useRef(isRunning)
  useEffect(() => {
    if (wasRunning.current && !isRunning)
      document.querySelector<HTMLElement>('main [data-focus="start"]')?.focus()
    wasRunning.current = isRunning
  }, [isRunning])
}
