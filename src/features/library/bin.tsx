import { ArrowLeft, Trash2, Undo2 } from 'lucide-react'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatNumber } from '../../i18n/formats/numbers'
import { formatTimeSince } from '../../i18n/formats/relative-time'
import { currentLanguage } from '../../i18n/texts'
import { libraryAddress } from '../../state/addresses'
import type { CanvasRow } from '../../state/library'
import { useLibrary } from '../../state/services'
import { Button } from '../../ui/button'
import { useViewFocus } from '../../ui/use-view-focus'
import { listBin } from './arrange-canvases'
import styles from './bin.module.css'
import { CanvasTitle } from './canvas-title'
import { focusNeighbour } from './focus-neighbour'
import { GrowingList } from './growing-list'
import { type CanvasActs, useCanvasActs } from './use-canvas-acts'
import { useNow } from './use-now'

const AskDialog = lazy(() => import('./ask-dialog').then((module) => ({ default: module.AskDialog })))

/** The deleted canvases: to be restored, or deleted forever. Draws the page's `main`. */
export function Bin() {
  const { t } = useTranslation('library')
  const { t: tApp } = useTranslation('app')
  const rows = useLibrary((state) => state.rows)
  const binned = useMemo(() => rows && listBin(rows), [rows])
  const acts = useCanvasActs()
  const now = useNow()
  const page = useViewFocus<HTMLElement>()
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <Link href={libraryAddress} className={styles.back}>
        <ArrowLeft size={16} aria-hidden />
        {tApp('myCanvases')}
      </Link>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {t('bin.title')}
        </h1>
        {binned && binned.length > 0 && <EmptyBinButton rows={binned} acts={acts} />}
      </header>
      <p className={styles.text}>{binned?.length === 0 ? t('bin.empty') : t('bin.text')}</p>
      <GrowingList items={binned ?? []} sequence="bin" className={styles.list}>
        {(row) => <BinItem key={row.id} row={row} now={now} acts={acts} />}
      </GrowingList>
    </main>
  )
}

interface BinItemProps {
  readonly row: CanvasRow
  readonly now: Date
  readonly acts: CanvasActs
}

function BinItem({ row, now, acts }: BinItemProps) {
  const { t } = useTranslation('library')
  const { t: tApp } = useTranslation('app')
  const item = useRef<HTMLLIElement>(null)
  const [isAsking, setAsking] = useState(false)
  const when = formatTimeSince(new Date(row.deletedAt ?? row.updatedAt), now, currentLanguage())
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <CanvasTitle row={row} />
        </h2>
        {row.pitch !== '' && <p lang={row.contentLanguage}>{row.pitch}</p>}
        <p className={styles.text}>{t('bin.deleted', { when })}</p>
      </div>
      <Button icon={Undo2} onClick={() => focusNeighbour(item.current, acts.restore(row))}>
        {t('bin.restore')}
      </Button>
      <Button look="danger" icon={Trash2} onClick={() => setAsking(true)}>
        {t('bin.deleteForever')}
      </Button>
      <Suspense fallback={null}>
        {isAsking && (
          <AskDialog
            title={t('bin.askDelete')}
            text={t('bin.askDeleteText', { title: row.title.trim() || tApp('untitled') })}
            act={t('bin.deleteForever')}
            onAct={() => focusNeighbour(item.current, acts.deleteForever([row]))}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </li>
  )
}

function EmptyBinButton({ rows, acts }: { readonly rows: readonly CanvasRow[]; readonly acts: CanvasActs }) {
  const { t } = useTranslation('library')
  const [isAsking, setAsking] = useState(false)
  const number = formatNumber(rows.length, currentLanguage())
  return (
    <>
      <Button look="danger" icon={Trash2} onClick={() => setAsking(true)}>
        {t('bin.emptyBin')}
      </Button>
      <Suspense fallback={null}>
        {isAsking && (
          <AskDialog
            title={t('bin.askEmpty')}
            text={t('bin.askEmptyText', { count: rows.length, number })}
            act={t('bin.emptyBin')}
            onAct={() => focusNeighbour(null, acts.deleteForever(rows))}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </>
  )
}
