import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { NoteId } from '../../domain/canvas'
import { SegmentDot, useSegmentMarks } from '../../editing/note-name'
import { sectionAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './figures-section.module.css'

interface SegmentScopeProps {
  readonly segmentIds: readonly NoteId[]
  /** Undefined for all together. */
  readonly chosen: NoteId | undefined
}

/** Whose figures are shown: those of all segments, or of one. */
export function SegmentScope({ segmentIds, chosen }: SegmentScopeProps) {
  const { t } = useTranslation(['figures', 'board'])
  const { id } = useCanvasSession()
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const marks = useSegmentMarks()
  return (
    <nav className={styles.scope} aria-label={t('scope.label')}>
      <ul>
        <li>
          <Link
            href={sectionAddress(id, 'customerRelationships', 'base')}
            aria-current={chosen === undefined ? 'page' : undefined}
          >
            {t('scope.all')}
          </Link>
        </li>
        {segmentIds.map((segment) => {
          const text = notesById.get(segment)?.text
          return (
            <li key={segment}>
              <Link
                href={sectionAddress(id, 'customerRelationships', 'base', segment)}
                aria-current={chosen === segment ? 'page' : undefined}
                lang={text ? language : undefined}
              >
                <SegmentDot mark={marks.get(segment)} />
                <span>{text || t('emptyNote', { ns: 'board' })}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
