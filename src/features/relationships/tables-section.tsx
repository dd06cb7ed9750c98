import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { makeTieTable } from '../../domain/relationships/make-tie-table'
import type { MarksBySegment } from '../../editing/note-name'
import { NextStep, Section } from '../../editing/section'
import { useCanvasState } from '../../state/open-canvas'
import { useLinked } from './linked'
import { relationshipBlock } from './sections'
import styles from './tables-section.module.css'
import { TieTableGrid } from './tie-table'

/** Segments by relationships and channels by relationships: pictures of the links, and the place to change them. */
export function TablesSection() {
  const { t } = useTranslation('tables')
  const { marks } = useLinked()
  return (
    <Section title={t('sections.tables')} hint={t('tables.hint')}>
      <TablePart block="customerSegments" marks={marks} />
      <TablePart block="channels" />
      <p className={styles.keys}>{t('tables.keys')}</p>
    </Section>
  )
}

interface TablePartProps {
  readonly block: 'customerSegments' | 'channels'
  readonly marks?: MarksBySegment
}

function TablePart({ block, marks }: TablePartProps) {
  const { t } = useTranslation('tables')
  const table = useTieTable(block)
  const title = t(`${block}.title`)
  const lacking = table.columns.length === 0 ? relationshipBlock : block
  const isWhole = table.rows.length > 0 && table.columns.length > 0
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {isWhole ? (
        <TieTableGrid
          table={table}
          columnBlock={relationshipBlock}
          words={{
            title,
            rowTerm: t(`${block}.row`),
            emptyRow: t(`${block}.emptyRow`),
            emptyColumn: t(`${block}.emptyColumn`),
          }}
          {...(marks && { marks })}
        />
      ) : (
        <NextStep need={lacking} />
      )}
    </section>
  )
}

function useTieTable(block: TablePartProps['block']) {
  const linksById = useCanvasState((state) => state.canvas.linksById)
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const noteIdsByPlace = useCanvasState((state) => state.canvas.noteIdsByPlace)
  return useMemo(
    () => makeTieTable({ linksById, notesById, noteIdsByPlace }, block, relationshipBlock),
    [linksById, notesById, noteIdsByPlace, block],
  )
}
