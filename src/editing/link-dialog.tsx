import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLinks } from '../document/commands/links'
import type { Link, LinkEnd, LinkId } from '../domain/canvas'
import { groupLinkCandidates, planLinkChanges } from '../domain/link-candidates'
import { useCanvasSession, useCanvasState, useSelection } from '../state/open-canvas'
import { useServices } from '../state/services'
import { showUndoToast } from '../state/undo-toast'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Field, TextInput } from '../ui/field'
import { CandidateList } from './link-candidates'
import styles from './link-dialog.module.css'
import { useEndName } from './use-end-name'

const directions = ['outwards', 'inwards'] as const

type Direction = (typeof directions)[number]

/** Chooses what a note or motivation is linked with, and says what the new links mean (R10, R47). Load it late. */
export default function LinkDialog({ end }: { readonly end: LinkEnd }) {
  const { t } = useTranslation(['links', 'app', 'board', 'blocks', 'kinds'])
  const close = useSelection((state) => state.stopLinking)
  const canvas = useCanvasState((state) => state.canvas)
  const nameEnd = useEndName()
  const [query, setQuery] = useState('')
  const [label, setLabel] = useState('')
  const [direction, setDirection] = useState<Direction>('outwards')
  const [choices, setChoices] = useState<ReadonlyMap<LinkEnd, boolean>>(new Map())
  const list = useRef<HTMLFieldSetElement>(null)
  const groups = groupLinkCandidates(canvas, end)
  const writeLinks = useLinkWriter()
  const save = () => {
    const { added, removed } = planLinkChanges(groups, choices)
    const links = added.map((other) =>
      direction === 'outwards' ? { from: end, to: other, label } : { from: other, to: end, label },
    )
    writeLinks(removed, links)
    close()
  }
  return (
    <Dialog
      title={t('title')}
      description={t('from', { note: nameEnd(end) })}
      closeLabel={t('close', { ns: 'app' })}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('cancel', { ns: 'app' })}</Button>
          <Button look="primary" onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Field label={t('search')}>
        {(control) => (
          <TextInput
            {...control}
            // Who links knows what with: the first letters find it.
            autoFocus
            value={query}
            onValueChange={setQuery}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
              event.preventDefault()
              list.current?.querySelector('input')?.focus()
            }}
          />
        )}
      </Field>
      <CandidateList
        ref={list}
        groups={groups}
        query={query}
        choices={choices}
        onChoose={(other, isChosen) => setChoices(new Map([...choices, [other, isChosen]]))}
        onDone={save}
      />
      <Field label={t('label')} hint={t('labelHint')}>
        {(control) => (
          <TextInput
            {...control}
            lang={canvas.contentLanguage}
            spellCheck
            value={label}
            onValueChange={setLabel}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) save()
            }}
          />
        )}
      </Field>
      <DirectionChoice direction={direction} onChange={setDirection} />
    </Dialog>
  )
}

interface DirectionChoiceProps {
  readonly direction: Direction
  readonly onChange: (direction: Direction) => void
}

function DirectionChoice({ direction, onChange }: DirectionChoiceProps) {
  const { t } = useTranslation('links')
  const name = useId()
  return (
    <fieldset className={styles.direction}>
      <legend>{t('direction')}</legend>
      {directions.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={direction === each} onChange={() => onChange(each)} />
          {t(`directions.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** Writes what was chosen as one step, which the toast offers to take back. */
function useLinkWriter() {
  const { t } = useTranslation(['links', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  return (removed: readonly LinkId[], added: readonly Omit<Link, 'id'>[]) => {
    if (added.length + removed.length === 0) return
    changeLinks(session.document, removed, added)
    showUndoToast(session, toasts, { message: t('changed'), undo: t('undo', { ns: 'app' }) })
  }
}
