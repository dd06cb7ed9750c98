import { CornerDownRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { listKindsOf } from '../../domain/relationships/kind-aspects'
import type { ChainRow } from '../../domain/segments/list-chains'
import { NoteName, NoteNames } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import styles from './chain-section.module.css'
import { listLinkedNotes, useLinked } from './linked'
import { relationshipBlock } from './sections'

interface ChainLinkProps {
  readonly row: ChainRow
  readonly segment: Note
  /** Who passes on to it. */
  readonly previous: Note | undefined
  /** Whether both have exactly the same relationships. */
  readonly isAlike: boolean
  readonly children: ReactNode
}

/** Deeper than this a phone has no room for; who comes before whom is said in words too. */
const DEEPEST_INDENT = 5

/** One link of a chain: the segment, its part in the chain, its relationships. */
export function ChainLink({ row, segment, previous, isAlike, children }: ChainLinkProps) {
  const { t } = useTranslation(['tables', 'board', 'kinds'])
  const linked = useLinked()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const relationships = listLinkedNotes(linked, segment.id, relationshipBlock)
  const roles = listKindsOf(segment, 'role').map((role) => nameKind(currentLanguage(), role))
  const indent = Math.min(row.depth, DEEPEST_INDENT)
  return (
    <li className={styles.link} style={{ marginInlineStart: `${indent * 1.25}rem` }}>
      <div className={styles.head}>
        {previous && <CornerDownRight size={16} aria-hidden />}
        <NoteName note={segment} mark={linked.marks.get(segment.id)} />
        {roles.map((role) => (
          <span key={role} className={styles.role}>
            {role}
          </span>
        ))}
        {children && <span className={styles.act}>{children}</span>}
      </div>
      {previous && (
        <p className={styles.quiet}>
          {t('chain.after')} <span lang={language}>{previous.text || t('emptyNote', { ns: 'board' })}</span>
        </p>
      )}
      {row.place === 'back' && <Missing>{t('chain.back')}</Missing>}
      {row.place === 'elsewhere' && <p className={styles.quiet}>{t('chain.elsewhere')}</p>}
      {row.place === 'here' &&
        (relationships.length > 0 ? (
          <NoteNames notes={relationships} label={t('sections.notes')} />
        ) : (
          <Missing>{t('customerSegments.emptyRow')}</Missing>
        ))}
      {isAlike && <Missing>{t('chain.alike')}</Missing>}
    </li>
  )
}
