import { ArrowLeft, Plus } from 'lucide-react'
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Note } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { BlockIcon } from '../../editing/block-icon'
import { BlockText } from '../../editing/block-text'
import { useClipboard } from '../../editing/use-clipboard'
import { useNoteActions } from '../../editing/use-note-actions'
import { useNoteKeys } from '../../editing/use-note-keys'
import { useNotesOf } from '../../editing/use-shown-notes'
import { parseRichText } from '../../rich-text/parse-rich-text'
import { canvasAddress, noteAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { RichTextView } from '../../ui/rich-text-view'
import styles from './block-view.module.css'
import { findPlaceBeside } from './neighbours'
import { NoteCard } from './note-card'
import { useNoteTies } from './note-ties'
import { useNoteStates } from './use-note-states'
import { useNoteTools } from './use-note-tools'
import { usePointerGrab } from './use-pointer-grab'

interface BlockViewProps {
  readonly block: BlockId
  /** Leads to what a block has to show besides its notes. */
  readonly navigation?: ReactNode
  /** Is shown instead of the notes; it takes the focus itself. */
  readonly section?: ReactNode
  /** What is said of each note below it, besides its description. */
  readonly Facts?: NoteFacts
}

type NoteFacts = ComponentType<{ readonly note: Note }>

/** One block on its own: its notes with their descriptions, beside its guide (R01). */
export default function BlockView({ block, navigation, section, Facts }: BlockViewProps) {
  const { t } = useTranslation(['board', 'blocks', 'guide', 'motivations'])
  const { id, selection } = useCanvasSession()
  const drag = usePointerGrab([block])
  const keys = useNoteKeys(findPlaceBeside)
  const clipboard = useClipboard()
  const heading = useRef<HTMLHeadingElement>(null)
  const hasSection = section !== undefined
  useEffect(() => {
    selection.getState().activateBlock(block)
    // A new view begins at its heading, for the keyboard and for a screen reader.
    if (!hasSection) heading.current?.focus()
  }, [block, selection, hasSection])
  const name = t(block, { ns: 'blocks' })
  return (
    <div className={styles.columns}>
      {navigation}
      <main className={styles.view} {...keys} {...drag.handlers} {...clipboard}>
        <Link href={canvasAddress(id)} className={styles.back}>
          <ArrowLeft size={16} aria-hidden />
          {t('back')}
        </Link>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          <BlockIcon block={block} size={22} />
          {name}
        </h1>
        <p className={styles.definition}>{t(`definitions.${block}`, { ns: 'guide' })}</p>
        {!hasSection && <BlockText key={block} block={block} />}
        {section ?? <BlockNotes block={block} name={name} Facts={Facts} />}
      </main>
      {drag.layer}
    </div>
  )
}

interface BlockNotesProps {
  readonly block: BlockId
  readonly name: string
  readonly Facts: NoteFacts | undefined
}

function BlockNotes({ block, name, Facts }: BlockNotesProps) {
  const { t } = useTranslation('board')
  const { id, isReadOnly } = useCanvasSession()
  const notes = useNotesOf(block)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { addNote } = useNoteActions()
  const { tools, menu } = useNoteTools()
  const readState = useNoteStates(menu)
  const ties = useNoteTies()
  return (
    <section data-place={block} aria-label={name} className={styles.notes}>
      <ul aria-label={name}>
        {notes.map((note, index) => (
          <NoteCard
            key={note.id}
            note={note}
            isTabStop={index === 0}
            state={readState(note.id)}
            ties={ties.get(note.id)}
            tools={tools}
            isTold={Facts !== undefined}
          >
            {note.description && (
              <div className={styles.description} lang={language}>
                <RichTextView blocks={parseRichText(note.description)} />
              </div>
            )}
            {Facts && <Facts note={note} />}
            <Link href={noteAddress(id, note.id)} className={styles.more}>
              {t('openNote')}
            </Link>
          </NoteCard>
        ))}
      </ul>
      {!isReadOnly && (
        <Button look="quiet" icon={Plus} data-focus="add" onClick={() => addNote(block)}>
          {t('addNote')}
        </Button>
      )}
    </section>
  )
}
