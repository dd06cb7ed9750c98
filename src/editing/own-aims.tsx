import { Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addMotivation, removeMotivations, writeMotivationPart } from '../document/commands/motivations'
import { listMotivations, type Motivation } from '../domain/canvas'
import type { BlockDefinition } from '../domain/kinds/kind'
import { OWN_AIM } from '../domain/relationships/relationship-kinds'
import { nameKind } from '../i18n/subject-words'
import { currentLanguage } from '../i18n/texts'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { useServices } from '../state/services'
import { showUndoToast } from '../state/undo-toast'
import { Button, IconButton } from '../ui/button'
import { Field, TextInput } from '../ui/field'
import styles from './motivation-choices.module.css'
import { MotivationEditor } from './motivation-editor'

/** Aims beside those of the guide (R45); one whose kind comes from a newer Harreman stands among them by its id. */
export function OwnAims({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation('motivations')
  const { isReadOnly } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const aims = listMotivations(canvas).filter(({ kind }) => !block.motivationKinds.includes(kind))
  if (isReadOnly && aims.length === 0) return null
  return (
    <div className={styles.aims}>
      <p className={styles.heading}>{t('own.title')}</p>
      {aims.length > 0 && (
        <ul className={styles.choices}>
          {aims.map((aim) => (
            <li key={aim.id} className={styles.chosen}>
              <AimField aim={aim} />
              <MotivationEditor motivation={aim} isOpenAtFirst={false} hasOwnName />
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && <NewAim />}
    </div>
  )
}

function AimField({ aim }: { readonly aim: Motivation }) {
  const { t } = useTranslation(['motivations', 'guide', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const field = useContentField()
  const remove = () => {
    session.history.endGroup()
    removeMotivations(session.document, [aim.id])
    const message = t('panel.motivationRemoved', { ns: 'guide', motivation: aim.text })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  const label = aim.kind === OWN_AIM ? t('own.name') : nameKind(currentLanguage(), aim.kind)
  return (
    <Field label={label}>
      {(control) => (
        <div className={styles.aim}>
          <TextInput
            {...control}
            {...field}
            value={aim.text}
            onValueChange={(text) => writeMotivationPart(session.document, aim.id, 'text', text)}
          />
          {!session.isReadOnly && (
            <IconButton
              icon={Trash2}
              label={t('own.remove', { motivation: aim.text || label })}
              onClick={remove}
            />
          )}
        </div>
      )}
    </Field>
  )
}

function NewAim() {
  const { t } = useTranslation(['motivations', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [text, setText] = useState('')
  const input = useRef<HTMLDivElement>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    input.current?.querySelector('input')?.focus()
    const aim = text.trim()
    if (!aim) return
    session.history.endGroup()
    addMotivation(session.document, OWN_AIM, aim)
    setText('')
    const message = t('own.added', { motivation: aim })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  return (
    <form onSubmit={add}>
      <Field label={t('own.new')}>
        {(control) => (
          <div ref={input} className={styles.aim}>
            <TextInput {...control} lang={language} spellCheck value={text} onValueChange={setText} />
            <Button type="submit" icon={Plus}>
              {t('own.add')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
