import { ArrowRight, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Note, PARKING } from '../../domain/canvas'
import {
  type AlignedNote,
  alignNotes,
  listOtherDifferences,
  type Sign,
} from '../../domain/compare/align-notes'
import { listSections } from '../../domain/compare/compare-canvases'
import type { Comparison, Section, Side } from '../../domain/compare/difference'
import { joinClasses } from '../../ui/button'
import styles from './compare.module.css'
import { DifferenceItem, type DifferenceItemProps, keyOf } from './difference-item'
import { useSectionNames } from './difference-list'
import sideStyles from './side-by-side.module.css'

interface SideBySideProps extends Pick<DifferenceItemProps, 'word' | 'taking'> {
  readonly comparison: Comparison
}

/** The notes of both sides next to one another, block by block, with what is different about each below it. */
export function SideBySide({ comparison, word, taking }: SideBySideProps) {
  const { t } = useTranslation('compare')
  const { before, after } = comparison
  return (
    <>
      {/* Each card says its side too; this is for the eye, above the columns. */}
      <div className={sideStyles.heads} aria-hidden>
        <p>{t('before')}</p>
        <p>{t('after')}</p>
      </div>
      {listSections(before, after).map((section) => (
        <SectionSideBySide key={section} {...{ section, comparison, word, taking }} />
      ))}
    </>
  )
}

function SectionSideBySide({ section, comparison, word, taking }: SideBySideProps & { section: Section }) {
  const { t } = useTranslation('compare')
  const nameSection = useSectionNames()
  const rows = section === 'canvas' ? [] : alignNotes(comparison, section)
  const others = listOtherDifferences(comparison, section)
  const isOptional = section === 'canvas' || section === PARKING
  if (isOptional && rows.length + others.length === 0) return null
  return (
    <section className={styles.section} aria-label={nameSection(section)}>
      <h3>{nameSection(section)}</h3>
      {rows.length === 0 && others.length === 0 && <p className={styles.quiet}>{t('noNotes')}</p>}
      {rows.length > 0 && (
        <ul className={sideStyles.rows}>
          {rows.map((row) => (
            <NoteRow key={`${row.before?.id} ${row.after?.id}`} {...{ row, comparison, word, taking }} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles.differences}>
          {others.map((difference) => (
            <DifferenceItem key={keyOf(difference)} {...{ difference, word, taking }} />
          ))}
        </ul>
      )}
    </section>
  )
}

const icons: Readonly<Partial<Record<Sign, LucideIcon>>> = {
  added: Plus,
  removed: Minus,
  moved: ArrowRight,
  changed: PencilLine,
}

function NoteRow({ row, comparison, word, taking }: SideBySideProps & { readonly row: AlignedNote }) {
  const { t } = useTranslation('compare')
  const { sign, before, after, differences } = row
  const Icon = icons[sign]
  return (
    <li className={sideStyles.pair} data-sign={sign}>
      <p className={joinClasses(sideStyles.sign, Icon && sideStyles.different)}>
        {Icon && <Icon size={16} aria-hidden />}
        {t(`sign.${sign}`)}
      </p>
      <NoteCard side="before" note={before} comparison={comparison} />
      <NoteCard side="after" note={after} comparison={comparison} />
      {differences.length > 0 && (
        <ul className={joinClasses(styles.differences, sideStyles.details)}>
          {differences.map((difference) => (
            <DifferenceItem key={keyOf(difference)} {...{ difference, word, taking }} />
          ))}
        </ul>
      )}
    </li>
  )
}

interface NoteCardProps {
  readonly side: Side
  readonly note: Note | undefined
  readonly comparison: Comparison
}

function NoteCard({ side, note, comparison }: NoteCardProps) {
  const { t } = useTranslation(['compare', 'board'])
  return (
    <div className={note ? sideStyles.card : sideStyles.gap}>
      <p className={sideStyles.label}>{t(side === 'before' ? 'before' : 'after')}</p>
      {note && (
        <p
          className={sideStyles.note}
          style={{ background: `var(--note-${note.colour})` }}
          lang={note.text ? comparison[side].contentLanguage : undefined}
        >
          {note.text || t('emptyNote', { ns: 'board' })}
        </p>
      )}
    </div>
  )
}
