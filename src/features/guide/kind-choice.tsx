import { Check, ChevronDown, Plus } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { addNoteKind, addNotes, removeNoteKind } from '../../document/commands/notes'
import { listNotes } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { NoteKindId } from '../../domain/kinds/kind'
import { explainCategory, explainKind, nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { ChipButton } from '../../ui/chip'
import { Menu, type MenuItem } from '../../ui/menu'
import styles from './guide.module.css'

interface KindChoiceProps {
  readonly kind: NoteKindId
  readonly block: BlockId
}

/**
 * A kind to pick. Where there is one thing to do, a press makes a note of the kind at once; where notes carry it
 * or are selected, the press asks what is meant.
 */
export function KindChoice({ kind, block }: KindChoiceProps) {
  const { t } = useTranslation('guide')
  const { isReadOnly } = useCanvasSession()
  const explanation = useId()
  const { isCarried, items, makeNote } = useKindActs(kind, block)
  const language = currentLanguage()
  const name = nameKind(language, kind)
  const category = explainCategory(language, kind)
  return (
    <>
      <Menu label={name} items={items}>
        {(trigger) => (
          <ChipButton
            isPressed={isCarried}
            aria-describedby={explanation}
            disabled={isReadOnly}
            {...(items.length > 1 ? trigger : { onClick: makeNote })}
          >
            {isCarried ? <Check size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
            {name}
            {items.length > 1 && <ChevronDown size={14} aria-hidden />}
          </ChipButton>
        )}
      </Menu>
      <div id={explanation} className={styles.explanation}>
        <p>{category?.explanation ?? explainKind(language, kind)}</p>
        {category && <p>{t('panel.example', { example: category.example })}</p>}
      </div>
    </>
  )
}

/** What can be done with a kind now: the first of the items is always a new note. */
function useKindActs(kind: NoteKindId, block: BlockId) {
  const { t } = useTranslation(['guide', 'app', 'board'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const selected = useSelection((state) => state.selectedNoteIds)
  const notes = listNotes(canvas, block)
  const carriers = notes.filter((note) => note.kinds.includes(kind))
  const others = notes.filter((note) => selected.includes(note.id) && !note.kinds.includes(kind))
  const makeNote = () => {
    // The note is content, so its words are in the content's language (R17).
    const note = { text: nameKind(canvas.contentLanguage, kind), kinds: [kind] }
    addNotes(session.document, { block, index: Number.POSITIVE_INFINITY }, [note])
    const words = { message: t('panel.notesMade', { count: 1 }), undo: t('undo', { ns: 'app' }) }
    showUndoToast(session, toasts, words)
  }
  const putOnSelected = () =>
    addNoteKind(
      session.document,
      others.map((note) => note.id),
      kind,
    )
  const items: MenuItem[] = [
    { id: 'new', label: t('panel.newNote'), onSelect: makeNote },
    ...(others.length > 0
      ? [
          {
            id: 'selected',
            label: t('panel.putOnSelected', { count: others.length }),
            onSelect: putOnSelected,
          },
        ]
      : []),
    ...carriers.map((note) => ({
      id: note.id,
      label: t('panel.takeOff', { note: note.text || t('emptyNote', { ns: 'board' }) }),
      onSelect: () => removeNoteKind(session.document, [note.id], kind),
    })),
  ]
  return { isCarried: carriers.length > 0, items, makeNote }
}
