import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../document/new-id'
import type { OwnKind } from '../../domain/kinds/own-kind'
import { makeEmptyCanvas } from '../../domain/new-canvas'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './kind-preview.module.css'
import type { KindPreviewState } from './use-import'

/** The kind of canvas that a file describes, before a canvas of it is made; closing the dialog answers as Cancel does. */
export default function KindPreview({ state }: { readonly state: KindPreviewState }) {
  const { kind, number, total, answer } = state
  const { t } = useTranslation(['canvasKinds', 'transfer', 'waysIn'])
  const blocks = useId()
  const make = () => answer({ ...makeEmptyCanvas(newId(), 'own', kind.language), ownKind: kind })
  return (
    <Dialog
      title={t('own.title')}
      description={t('own.text')}
      closeLabel={t('transfer:close')}
      size="large"
      onClose={() => answer(undefined)}
      actions={
        <>
          {total > 1 && <p className={styles.position}>{t('waysIn:preview.position', { number, total })}</p>}
          <Button onClick={() => answer(undefined)}>{t('own.cancel')}</Button>
          <Button look="primary" autoFocus onClick={make}>
            {t('own.make')}
          </Button>
        </>
      }
    >
      <p className={styles.name}>
        <strong>{t('own.of', { name: kind.name })}</strong>
        <span>{t('own.version', { version: kind.version })}</span>
      </p>
      <Layout kind={kind} />
      <section aria-labelledby={blocks}>
        <h3 id={blocks} className={styles.heading}>
          {t('own.blocks')}
        </h3>
        <ul className={styles.blocks}>
          {kind.blocks.map(({ id, name, questions = [] }) => (
            <li key={id}>
              {questions.length === 0
                ? t('own.blockOnly', { block: name })
                : t('own.blockQuestions', { block: name, count: questions.length })}
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  )
}

/** How the sheet will look; the list below says the names to those who cannot see it. */
function Layout({ kind }: { readonly kind: OwnKind }) {
  const { t } = useTranslation('canvasKinds')
  const { columns, rows } = kind.grid
  const grid = {
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    gridTemplateRows: `repeat(${rows}, minmax(2.5rem, auto))`,
  }
  return (
    <div role="img" aria-label={t('own.layout')} className={styles.sheet} style={grid}>
      {kind.blocks.map(({ id, name, area }) => (
        <span
          key={id}
          lang={kind.language}
          className={styles.block}
          style={{
            gridColumn: `${area.column} / span ${area.columnSpan}`,
            gridRow: `${area.row} / span ${area.rowSpan}`,
          }}
        >
          {name}
        </span>
      ))}
    </div>
  )
}
