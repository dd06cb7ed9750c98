import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { moveStoryStep, removeStorySteps } from '../../document/commands/presentation'
import type { Scene, Story } from '../../domain/workshop/tell-story'
import { type Phrase, writePhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { IconButton } from '../../ui/button'
import styles from './set-up.module.css'
import { SpeakerNote } from './speaker-note'
import { useSceneWords } from './use-scene-words'

/** The steps of the story, each with what the speaker wants to say; those of one's own order can be moved and taken out. */
export function StepList({ story }: { readonly story: Story }) {
  const { t } = useTranslation('presentation')
  const { isReadOnly } = useCanvasSession()
  const { nameStep } = useSceneWords(story.canvas)
  const title = useId()
  const steps = story.scenes.filter(({ part }) => part === 1)
  const { list, move, remove } = useStepActs(story, steps, nameStep)
  const isOwn = story.presentation.order.type === 'own' && !isReadOnly
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h2 id={title}>{t('steps.title')}</h2>
      <ol ref={list} className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <div className={styles.step}>
              <p className={styles.name}>
                <span className={styles.number}>{index + 1}</span>
                <span>
                  <PhraseText phrase={nameStep(step)} />
                </span>
                {step.partCount > 1 && <small>{t('steps.screens', { count: step.partCount })}</small>}
              </p>
              {isOwn && (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={t('steps.up', { step: writePhrase(nameStep(step)) })}
                    aria-disabled={index === 0}
                    data-act={`${step.key} up`}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('steps.down', { step: writePhrase(nameStep(step)) })}
                    aria-disabled={index === steps.length - 1}
                    data-act={`${step.key} down`}
                    onClick={() => move(index, 1)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={t('steps.remove', { step: writePhrase(nameStep(step)) })}
                    data-act={`${step.key} remove`}
                    onClick={() => remove(index)}
                  />
                </>
              )}
            </div>
            <SpeakerNote
              step={step.key}
              text={story.presentation.speakerNotes[step.key] ?? ''}
              name={t('speakerNote', { step: writePhrase(nameStep(step)) })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A line that is moved or goes away loses the focus to nowhere: it goes to the same button, or to the line that follows. */
function useStepActs(story: Story, steps: readonly Scene[], nameStep: (step: Scene) => Phrase) {
  const { t } = useTranslation(['presentation', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another order takes the focus away
  useLayoutEffect(() => {
    const act = wanted.current
    wanted.current = undefined
    if (act === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-act="${CSS.escape(act)}"]`)?.focus()
  }, [story])
  const move = (index: number, by: -1 | 1) => {
    const [step, other] = [steps[index], steps[index + by]]
    const { order } = session.state.getState().canvas.workshop?.presentation ?? {}
    if (!step || !other || order?.type !== 'own') return
    wanted.current = `${step.key} ${by < 0 ? 'up' : 'down'}`
    // Steps that are passed over stand between them: the place counts among all.
    moveStoryStep(session.document, step.key, order.steps.indexOf(other.key))
    const place = { place: index + by + 1, total: steps.length }
    const words = tellPhrase({ step: nameStep(step) }, (marks) => t('steps.moved', { ...marks, ...place }))
    toasts.getState().announce(words)
  }
  const remove = (index: number) => {
    const step = steps[index]
    if (!step) return
    const next = steps[index + 1] ?? steps[index - 1]
    wanted.current = next && `${next.key} remove`
    removeStorySteps(session.document, [step.key])
    const message = tellPhrase({ step: nameStep(step) }, (marks) => t('steps.removed', marks))
    showUndoToast(session, toasts, { message, undo: t('app:undo') })
  }
  return { list, move, remove }
}
