import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewFocus } from '../../ui/use-view-focus'
import { GivenReport } from './given-report'
import { useHandInStore, useHandIns } from './hand-in-set'
import { HandInTable } from './hand-in-table'
import styles from './hand-ins.module.css'
import { HandInsHead } from './hand-ins-head'
import type { HandInId } from './list-hand-ins'
import { type NameCriterion, Reading } from './reading'
import { useGivenFiles } from './use-given-files'
import { useRows } from './use-rows'

interface HandInsProps {
  readonly nameCriterion: NameCriterion
}

/** The files that students handed in: listed, read one after the other, judged (R16). Nothing leaves the device. */
export function HandIns({ nameCriterion }: HandInsProps) {
  // All at once: waiting for words later would take the field away that is typed in.
  const { t } = useTranslation([
    'handIns',
    'app',
    'blocks',
    'guide',
    'kinds',
    'assignment',
    'comments',
    'errors',
  ])
  const store = useHandInStore()
  const page = useViewFocus<HTMLElement>()
  const { outcome, take, isDragging } = useGivenFiles()
  const { all, shown, lonelyPdfs } = useRows()
  const openId = useHandIns((set) => set.openId)
  const lastOpen = useRef<HandInId>(undefined)
  const row = all.find(({ handIn }) => handIn.id === openId)
  const open = (id: HandInId | undefined) => {
    lastOpen.current = id ?? openId
    store.setState({ openId: id })
  }
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      {row ? (
        <Reading row={row} rows={shown} onOpen={open} nameCriterion={nameCriterion} />
      ) : (
        <>
          <HandInsHead onGive={take} />
          <GivenReport outcome={outcome} lonelyPdfs={lonelyPdfs} />
          {all.length > 0 && (
            <HandInTable rows={shown} total={all.length} lastOpen={lastOpen.current} onOpen={open} />
          )}
        </>
      )}
      {isDragging && <p className={styles.drop}>{t('dropHere')}</p>}
    </main>
  )
}
