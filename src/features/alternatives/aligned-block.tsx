import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../../domain/canvas'
import { listOtherDifferences } from '../../domain/compare/align-notes'
import { type AlignedRow, canTakeOver, isSameRow } from '../../domain/compare/align-several'
import { countDifferences } from '../../domain/compare/count-differences'
import type { Comparison } from '../../domain/compare/difference'
import { fillPhrase, type Phrase, writePhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { usePlaceNames } from '../../editing/use-place-names'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import styles from './aligned.module.css'
import type { ColumnNames } from './aligned-blocks'
import { AlignedNotes } from './aligned-row'
import type { TakeNotes } from './use-alignment'

interface AlignedBlockProps {
  readonly place: PlaceId
  readonly rows: readonly AlignedRow[]
  readonly comparisons: readonly Comparison[]
  readonly columns: ColumnNames
  readonly take: TakeNotes | undefined
  readonly isEqualShown: boolean
}

/** One block in all columns: what is different row by row, then once what all have. */
export function AlignedBlock(properties: AlignedBlockProps) {
  const { place, rows, comparisons, columns } = properties
  const namePlace = usePlaceNames()
  const others = comparisons.map((comparison) => countOthers(comparison, place))
  if (rows.length === 0 && others.every((each) => each.length === 0)) return null
  const name = namePlace(place)
  return (
    <section className={styles.block} aria-label={name}>
      <h3>{name}</h3>
      <BlockRows {...properties} />
      {others.map(
        (counts, index) =>
          counts.length > 0 &&
          [undefined, index + 1].includes(columns.only) && (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
            <OtherDifferences key={index} name={columns.names[index + 1] ?? []} counts={counts} />
          ),
      )}
    </section>
  )
}

/** While nobody touches its notes a block is not drawn again. */
const BlockRows = memo(
  function BlockRows({ rows, columns, take, isEqualShown, place }: AlignedBlockProps) {
    const { t } = useTranslation('alternatives')
    const equal = rows.filter(({ isEqual }) => isEqual)
    const number = formatNumber(equal.length, currentLanguage())
    return (
      <>
        {equal.length < rows.length && (
          <ul className={styles.rows}>
            {rows
              .filter(({ isEqual }) => !isEqual)
              .map((row) => (
                <AlignedNotes key={row.key} {...{ row, place, columns, take }} />
              ))}
          </ul>
        )}
        {take && <WholeBlock rows={rows} columns={columns} take={take} />}
        {equal.length > 0 && (
          <details className={styles.equal} open={isEqualShown}>
            <summary>{t('same.notes', { count: equal.length, number })}</summary>
            <ul>
              {equal.map((row) => (
                <EqualNote key={row.key} row={row} lang={columns.languages[0]} />
              ))}
            </ul>
          </details>
        )}
      </>
    )
  },
  (one, other) =>
    one.columns === other.columns &&
    one.take === other.take &&
    one.isEqualShown === other.isEqualShown &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, index) => {
      const same = other.rows[index]
      return same !== undefined && isSameRow(row, same)
    }),
)

function EqualNote({ row, lang }: { readonly row: AlignedRow; readonly lang: string | undefined }) {
  const { t } = useTranslation('board')
  const [cell] = row.cells
  if (cell?.type !== 'note') return null
  const { text, colour } = cell.note
  return (
    <li data-aligned style={{ background: `var(--note-${colour})` }} lang={text ? lang : undefined}>
      {text || t('emptyNote')}
    </li>
  )
}

interface WholeBlockProps {
  readonly rows: readonly AlignedRow[]
  readonly columns: ColumnNames
  readonly take: TakeNotes
}

/** Takes all over that a column has for this block; what only the open canvas has stays. */
function WholeBlock({ rows, columns, take }: WholeBlockProps) {
  const { t } = useTranslation('alternatives')
  const offers = columns.names.map((_, column) =>
    rows.flatMap((row) => {
      const cell = row.cells[column]
      return canTakeOver(row, column) && cell?.type === 'note' ? [cell.note.id] : []
    }),
  )
  // Of a single note the button stands at the note.
  if (offers.every((ids) => ids.length < 2)) return null
  return (
    <div className={styles.row}>
      {offers.map((ids, column) =>
        [undefined, column].includes(columns.only) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
          <div key={column} className={styles.cell}>
            {ids.length > 1 && (
              <Button
                data-take-over
                aria-label={t('takeBlockFrom', { title: writePhrase(columns.names[column] ?? []) })}
                onClick={() => take(column, ids)}
              >
                {t('takeBlock')}
              </Button>
            )}
          </div>
        ) : null,
      )}
    </div>
  )
}

type Counts = readonly (readonly [sort: ReturnType<typeof countSorts>[number][0], count: number])[]

function OtherDifferences({ name, counts }: { readonly name: Phrase; readonly counts: Counts }) {
  const { t } = useTranslation(['alternatives', 'compare'])
  const language = currentLanguage()
  return (
    <p className={styles.others}>
      <span>
        <PhraseText phrase={fillPhrase({ title: name }, (marks) => t('alsoDifferent', marks))} />
      </span>
      {counts.map(([sort, count]) => (
        <span key={sort}>
          {t(`summary.${sort}`, { ns: 'compare', number: formatNumber(count, language) })}
        </span>
      ))}
    </p>
  )
}

/** Links, motivations and answers that differ at a block; they are told in full where two canvases are compared. */
function countOthers(comparison: Comparison, section: PlaceId): Counts {
  return countSorts({
    ...comparison,
    sections: [{ section, differences: listOtherDifferences(comparison, section) }],
  })
}

function countSorts(comparison: Comparison) {
  return [...countDifferences(comparison)]
}
