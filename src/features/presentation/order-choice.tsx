import { useTranslation } from 'react-i18next'
import { addStoryStep, setStoryOrder } from '../../document/commands/presentation'
import { listNotes } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { StoryOrder, StoryStepKey } from '../../domain/workshop/presentation'
import { listStoryKeys, type Story } from '../../domain/workshop/tell-story'
import { quoteOr } from '../../editing/phrase'
import { RadioGroup } from '../../editing/radio-group'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Field, Select } from '../../ui/field'
import styles from './set-up.module.css'
import { useSceneWords } from './use-scene-words'

const orders = ['blocks', 'thread', 'own'] as const satisfies readonly StoryOrder['type'][]

/** In which order the canvas is told, and what that order needs. */
export function OrderChoice({ story }: { readonly story: Story }) {
  const { t } = useTranslation(['presentation', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { canvas, presentation, scenes } = story
  const { order } = presentation
  const segments = listNotes(canvas, findCanvasKind(canvas).segmentBlock).filter(({ text }) => text.trim())
  const firstSegment = segments[0]?.id
  const offered = orders.filter((type) => type !== 'thread' || firstSegment !== undefined)
  const choose = (type: StoryOrder['type']) => {
    // What one sees is where an order of one's own begins.
    const steps = [...new Set(scenes.map(({ key }) => key))]
    if (type === 'own') setStoryOrder(session.document, { type, steps })
    else if (type === 'blocks') setStoryOrder(session.document, { type })
    else if (firstSegment !== undefined) setStoryOrder(session.document, { type, segmentId: firstSegment })
    const words = { message: t('order.replaced'), undo: t('app:undo') }
    if (order.type === 'own') showUndoToast(session, toasts, words)
  }
  return (
    <div className={styles.part}>
      <RadioGroup
        legend={t('order.legend')}
        options={offered.map((value) => ({ value, label: t(`order.${value}`) }))}
        value={order.type}
        onChoose={choose}
      />
      {firstSegment === undefined && <p className={styles.quiet}>{t('order.noSegment')}</p>}
      {order.type === 'thread' && (
        <Field label={t('order.segment')}>
          {(control) => (
            <Select
              {...control}
              lang={canvas.contentLanguage}
              disabled={session.isReadOnly}
              value={order.segmentId}
              onChange={({ currentTarget: { value } }) =>
                setStoryOrder(session.document, { type: 'thread', segmentId: value })
              }
            >
              {segments.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {order.type === 'own' && !session.isReadOnly && <AddStep story={story} />}
    </div>
  )
}

/** Adds a step to one's own order: choosing it is adding it. */
function AddStep({ story }: { readonly story: Story }) {
  const { t } = useTranslation('presentation')
  const { document } = useCanvasSession()
  const { toasts } = useServices()
  const { canvas, scenes } = story
  const { nameBlock } = useSceneWords(canvas)
  const taken = new Set(scenes.map(({ key }) => key))
  const offered = listStoryKeys(canvas).filter((key) => !taken.has(key))
  const textOf = (key: StoryStepKey) =>
    key.startsWith('note/') ? canvas.notesById.get(key.slice('note/'.length))?.text : undefined
  const nameKey = (key: StoryStepKey) => {
    if (key === 'pitch') return t('step.pitch')
    const block = findCanvasKind(canvas).blocks.find(({ id }) => key === `block/${id}`)
    return block ? nameBlock(block.id) : ''
  }
  const add = (value: string) => {
    const key = offered.find((each) => each === value)
    if (!key) return
    addStoryStep(document, key)
    const step = quoteOr(textOf(key) ?? '', canvas.contentLanguage, nameKey(key))
    toasts.getState().announce(tellPhrase({ step }, (marks) => t('add.added', marks)))
  }
  if (offered.length === 0) return <p className={styles.quiet}>{t('add.all')}</p>
  return (
    <Field label={t('add.label')} hint={t('add.hint')}>
      {(control) => (
        <Select {...control} value="" onChange={({ currentTarget: { value } }) => add(value)}>
          <option value="">{t('add.choose')}</option>
          {offered.map((key) => {
            const text = textOf(key)
            // Options have no parts: a note is content with its dash.
            return (
              <option key={key} value={key} lang={text === undefined ? undefined : canvas.contentLanguage}>
                {text === undefined ? nameKey(key) : `– ${text}`}
              </option>
            )
          })}
        </Select>
      )}
    </Field>
  )
}
