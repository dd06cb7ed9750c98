import { ArrowRight, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react'
import { memo, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note, PlaceId } from '../../domain/canvas'
import { type AlignedRow, type Cell, canTakeOver, isSameRow } from '../../domain/compare/align-several'
import type { NoteChange } from '../../domain/compare/difference'
import { PhraseText } from '../../editing/phrase-text'
import { usePlaceNames } from '../../editing/use-place-names'
import { formatList } from '../../i18n/formats/lists'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import styles from './aligned.module.css'
import type { ColumnNames } from './aligned-blocks'
import type { TakeNotes } from './use-alignment'

interface AlignedNotesProps {
  readonly row: AlignedRow
  readonly place: PlaceId
  readonly columns: ColumnNames
  readonly take: TakeNotes | undefined
}

/** A note as it is in each column, with a sign and a word for what is different. */
export const AlignedNotes = memo(
  function AlignedNotes({ row, columns, take }: AlignedNotesProps) {
    return (
      <li className={styles.row} data-aligned>
        {row.cells.map((cell, column) =>
          [undefined, column].includes(columns.only) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
            <ColumnCell key={column} {...{ row, cell, column, columns, take }} />
          ) : null,
        )}
      </li>
    )
  },
  (one, other) => one.columns === other.columns && one.take === other.take && isSameRow(one.row, other.row),
)

interface ColumnCellProps extends Pick<AlignedNotesProps, 'row' | 'columns' | 'take'> {
  readonly cell: Cell
  readonly column: number
}

function ColumnCell({ row, cell, column, columns, take }: ColumnCellProps) {
  const { t } = useTranslation('alternatives')
  const textId = useId()
  const name = columns.only === undefined && (
    <p className={styles.label}>
      <PhraseText phrase={columns.names[column] ?? []} />
    </p>
  )
  const lang = columns.languages[column]
  if (cell.type === 'missing')
    return (
      <div className={styles.gap}>
        {name}
        <Sign icon={Minus}>{t('sign.missing')}</Sign>
        {columns.only !== undefined && <MissingText row={row} columns={columns} />}
      </div>
    )
  if (cell.type === 'elsewhere')
    return (
      <div className={styles.gap}>
        {name}
        <Elsewhere note={cell.note} lang={lang} />
      </div>
    )
  const { note, isOnlyHere, isMoved, changes } = cell
  return (
    <div className={styles.cell}>
      {name}
      {columns.only !== undefined && column > 0 && !isOnlyHere && row.cells[0]?.type === 'missing' && (
        <Sign icon={Plus}>{t('sign.notInOpen')}</Sign>
      )}
      {isOnlyHere && <Sign icon={Plus}>{t('sign.onlyHere')}</Sign>}
      {isMoved && <Sign icon={ArrowRight}>{t('sign.moved')}</Sign>}
      {changes.length > 0 && <Changes changes={changes} />}
      <NoteText id={textId} note={note} lang={lang} />
      {take && canTakeOver(row, column) && (
        <Button
          className={styles.take}
          aria-describedby={textId}
          data-take-over
          onClick={() => take(column, [note.id])}
        >
          {t('take')}
        </Button>
      )}
    </div>
  )
}

function Sign({ icon: Icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <p className={styles.sign}>
      <Icon size={14} aria-hidden />
      <span>{children}</span>
    </p>
  )
}

/** What is missing, where its column is the only one on the screen. */
function MissingText({ row, columns }: Pick<AlignedNotesProps, 'row' | 'columns'>) {
  const column = row.cells.findIndex(({ type }) => type !== 'missing')
  const cell = row.cells[column]
  if (!cell || cell.type === 'missing') return null
  return (
    <p className={styles.quiet} lang={columns.languages[column]}>
      {cell.note.text}
    </p>
  )
}

function Elsewhere({ note, lang }: { readonly note: Note; readonly lang: string | undefined }) {
  const { t } = useTranslation('alternatives')
  const namePlace = usePlaceNames()
  return (
    <>
      <Sign icon={ArrowRight}>{t('elsewhere', { block: namePlace(note.place.block) })}</Sign>
      <p className={styles.quiet} lang={lang}>
        {note.text}
      </p>
    </>
  )
}

interface NoteTextProps {
  readonly id: string
  readonly note: Note
  readonly lang: string | undefined
}

function NoteText({ id, note, lang }: NoteTextProps) {
  const { t } = useTranslation('board')
  return (
    <p
      id={id}
      className={styles.note}
      style={{ background: `var(--note-${note.colour})` }}
      lang={note.text ? lang : undefined}
    >
      {note.text || t('emptyNote')}
    </p>
  )
}

function Changes({ changes }: { readonly changes: readonly NoteChange[] }) {
  const { t } = useTranslation('alternatives')
  const parts = [...new Set(changes.map(({ part }) => t(`parts.${namePart(part)}`)))]
  return (
    <Sign icon={PencilLine}>{t('sign.changed', { parts: formatList(parts, currentLanguage(), 'and') })}</Sign>
  )
}

function namePart(part: NoteChange['part']) {
  switch (part) {
    case 'kindAdded':
    case 'kindRemoved':
      return 'kinds'
    case 'isAddition':
    case 'isConfidential':
    case 'isRepresentativeOpen':
      return 'marks'
    case 'comments':
      return 'text'
    default:
      return part
  }
}
