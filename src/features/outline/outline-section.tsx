import { type FocusEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { PARKING } from '../../domain/canvas'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { BlockIcon } from '../../editing/block-icon'
import { BlockText } from '../../editing/block-text'
import { MotivationChoices } from '../../editing/motivation-choices'
import { NoteCount } from '../../editing/note-count'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { OutlineNotes } from './outline-notes'
import styles from './outline-section.module.css'
import { SectionQuestions } from './section-questions'

/** A block as a section: what it is, its notes, its guiding questions with their answers. */
export const BlockSection = memo(function BlockSection({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation(['blocks', 'guide'])
  const { selection } = useCanvasSession()
  const name = t(block.id)
  const activate = () => selection.getState().activateBlock(block.id)
  // Tab passes through every block: only what is done to its notes and answers changes the guide.
  const activateByWork = (event: FocusEvent) => {
    if (event.target.closest('[data-note], textarea')) activate()
  }
  return (
    <section
      data-section={block.id}
      aria-label={name}
      className={styles.section}
      onPointerDown={activate}
      onFocus={activateByWork}
    >
      <header className={styles.head}>
        <BlockIcon block={block.id} size={18} />
        <h2 tabIndex={-1}>{name}</h2>
        <NoteCount place={block.id} className={styles.count} />
      </header>
      <p className={styles.definition}>{t(`definitions.${block.id}`, { ns: 'guide' })}</p>
      <BlockText block={block.id} />
      <FirstQuestion block={block} />
      <OutlineNotes place={block.id} label={name} />
      {block.motivationKinds.length > 0 && (
        <div className={styles.part}>
          <h3>{t('panel.motivations', { ns: 'guide' })}</h3>
          <MotivationChoices block={block} />
        </div>
      )}
      {block.questions.length > 0 && <SectionQuestions block={block} />}
    </section>
  )
})

/** What an empty block asks first, as on the board. */
function FirstQuestion({ block }: { readonly block: BlockDefinition }) {
  const isEmpty = useCanvasState((state) => !state.canvas.noteIdsByPlace.has(block.id))
  const question = block.questions[0]
  if (!isEmpty || !question) return null
  return <p className={styles.hint}>{wordQuestion(currentLanguage(), question)}</p>
}

/** Notes that belong to the canvas but to no block yet. */
export function ParkingSection() {
  const { t } = useTranslation(['outline', 'blocks'])
  const isEmpty = useCanvasState((state) => !state.canvas.noteIdsByPlace.has(PARKING))
  const name = t('parking', { ns: 'blocks' })
  return (
    <section data-section={PARKING} aria-label={name} className={styles.section}>
      <header className={styles.head}>
        <h2 tabIndex={-1}>{name}</h2>
        <NoteCount place={PARKING} className={styles.count} />
      </header>
      {isEmpty && <p className={styles.hint}>{t('parkingHint')}</p>}
      <OutlineNotes place={PARKING} label={name} />
    </section>
  )
}
