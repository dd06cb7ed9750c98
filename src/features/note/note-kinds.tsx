import { Tag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addNoteKind, removeNoteKind } from '../../document/commands/notes'
import { type Note, PARKING } from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { NoteKindId } from '../../domain/kinds/kind'
import { listUnaskedKinds } from '../../domain/relationships/note-roles'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Menu } from '../../ui/menu'
import styles from './note-view.module.css'

/** The kinds the note carries, several at once (R05), and those its block offers; what has fields of its own is there. */
export function NoteKinds({ note }: { readonly note: Note }) {
  const { t } = useTranslation('note')
  const { document, isReadOnly } = useCanvasSession()
  const offered = listUnaskedKinds(note, useOfferedKinds(note))
  const carried = listUnaskedKinds(note, note.kinds)
  const language = currentLanguage()
  if (carried.length === 0 && (isReadOnly || offered.length === 0)) return null
  const remove = (kind: NoteKindId) => removeNoteKind(document, [note.id], kind)
  const items = offered.map((kind) => {
    const isChecked = note.kinds.includes(kind)
    const toggle = () => (isChecked ? remove(kind) : addNoteKind(document, [note.id], kind))
    return { id: kind, label: nameKind(language, kind), isChecked, onSelect: toggle }
  })
  return (
    <section className={styles.group} aria-label={t('kinds')}>
      <h3 className={styles.heading}>{t('kinds')}</h3>
      <ul className={styles.row}>
        {carried.map((kind) => {
          const name = nameKind(language, kind)
          const removeLabel = isReadOnly ? undefined : t('removeKind', { kind: name })
          return (
            <li key={kind}>
              <Chip removeLabel={removeLabel} onRemove={() => remove(kind)}>
                {name}
              </Chip>
            </li>
          )
        })}
      </ul>
      {!isReadOnly && items.length > 0 && (
        <Menu label={t('chooseKinds')} items={items}>
          {(trigger) => (
            <Button icon={Tag} {...trigger}>
              {t('chooseKinds')}
            </Button>
          )}
        </Menu>
      )}
    </section>
  )
}

/** A parked note has no block yet that could offer kinds. */
function useOfferedKinds(note: Note): readonly NoteKindId[] {
  const canvasKind = useCanvasState((state) => findCanvasKind(state.canvas))
  const place = note.place.block
  return place === PARKING ? [] : findBlock(canvasKind, place).noteKinds
}
