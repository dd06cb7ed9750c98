import { type CSSProperties, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Canvas } from '../../domain/canvas'
import { fillPhrase, type Phrase, quoteOr } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { useNextFocus } from '../../editing/use-next-focus'
import { compareAddress } from '../../state/addresses'
import { writeSide } from '../../state/compare/compared-side'
import { ChipButton } from '../../ui/chip'
import { useMediaQuery } from '../../ui/use-is-narrow'
import styles from './aligned.module.css'
import { AlignedBlock } from './aligned-block'
import { useAlignment } from './use-alignment'

/** A canvas that stands in a column. */
export interface Column {
  readonly canvas: Canvas
  readonly name: Phrase
}

/** What the rows need to know of the columns; it changes only with them. */
export interface ColumnNames {
  readonly names: readonly Phrase[]
  readonly languages: readonly string[]
  /** The one column that is shown where there is no room for all of them. */
  readonly only: number | undefined
}

/** The same figure stands in the style sheet. */
const oneColumn = '(max-width: 699px)'

/** Block by block: a column for each canvas, the open one first. */
export function AlignedBlocks({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation(['alternatives', 'app'])
  const { open, comparisons, places, take } = useAlignment(columns.map(({ canvas }) => canvas))
  const [isEqualShown, setEqualShown] = useState(true)
  const isNarrow = useMediaQuery(oneColumn)
  const [shown, setShown] = useState(1)
  const { list, keepPlace } = useNextFocus<HTMLDivElement>()
  const openTitle = quoteOr(open.title, open.contentLanguage, t('untitled', { ns: 'app' }))
  const openName = fillPhrase({ title: openTitle }, (marks) => t('openColumn', marks))
  const names = JSON.stringify([openName, ...columns.map(({ name }) => name)])
  const languages = [open, ...columns.map(({ canvas }) => canvas)].map((each) => each.contentLanguage).join()
  const only = isNarrow ? Math.min(shown, columns.length) : undefined
  const columnNames = useMemo(
    (): ColumnNames => ({ names: JSON.parse(names), languages: languages.split(','), only }),
    [names, languages, only],
  )
  const columnCount: CSSProperties & Readonly<Record<'--columns', number>> = {
    '--columns': only === undefined ? columnNames.names.length : 1,
  }
  const hasNotes = places.some(({ rows }) => rows.length > 0)
  const isAllEqual = places.every(({ rows }) => rows.every(({ isEqual }) => isEqual))
  return (
    <>
      <div className={styles.tools}>
        <ChipButton isPressed={isEqualShown} onClick={() => setEqualShown(!isEqualShown)}>
          {t('showEqual')}
        </ChipButton>
        {isAllEqual && <p>{t(hasNotes ? 'same.everywhere' : 'same.noNotes')}</p>}
      </div>
      {only !== undefined && <ColumnSwitch names={columnNames.names} shown={only} onShow={setShown} />}
      <div ref={list} className={styles.blocks} tabIndex={-1} onClickCapture={keepPlace} style={columnCount}>
        {only === undefined && (
          <div className={styles.heads}>
            {columnNames.names.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
              <div key={column} className={styles.head}>
                <p>
                  <PhraseText phrase={name} />
                </p>
                <AllDifferences column={columns[column - 1]} open={open} />
              </div>
            ))}
          </div>
        )}
        {places.map(({ place, rows }) => (
          <AlignedBlock
            key={place}
            {...{ place, rows, comparisons, take, isEqualShown }}
            columns={columnNames}
          />
        ))}
        {only !== undefined && <AllDifferences column={columns[only - 1]} open={open} />}
      </div>
    </>
  )
}

/** The way to everything that is different beside the notes; none for the open canvas itself. */
function AllDifferences({ column, open }: { readonly column: Column | undefined; readonly open: Canvas }) {
  const { t } = useTranslation('alternatives')
  if (!column) return null
  const side = writeSide({ type: 'canvas', id: column.canvas.id })
  return (
    <Link href={compareAddress(open.id, side, 'now')} className={styles.link}>
      {t('allDifferences')}
    </Link>
  )
}

interface ColumnSwitchProps {
  readonly names: readonly Phrase[]
  readonly shown: number
  readonly onShow: (column: number) => void
}

function ColumnSwitch({ names, shown, onShow }: ColumnSwitchProps) {
  const { t } = useTranslation('alternatives')
  const id = useId()
  return (
    <fieldset className={styles.switch} aria-labelledby={id}>
      <p id={id} className={styles.quiet}>
        {t('shown')}
      </p>
      {names.map((name, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
        <ChipButton key={column} isPressed={column === shown} onClick={() => onShow(column)}>
          <span>
            <PhraseText phrase={name} />
          </span>
        </ChipButton>
      ))}
    </fieldset>
  )
}
