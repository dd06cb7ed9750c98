import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countGaps, examineCanvas, type Findings, type HintGroup } from '../../domain/checks/list-hints'
import type { BlockId } from '../../domain/kinds/block-ids'
import { BlockIcon } from '../../editing/block-icon'
import { findToday } from '../../editing/checks/follow-findings'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { ScrollingPage } from '../../ui/scrolling-page'
import { useViewFocus } from '../../ui/use-view-focus'
import styles from './checks-view.module.css'
import { DismissedHints } from './dismissed-hints'
import { HintGroupCard } from './hint-group-card'
import { useKeptFocus } from './use-kept-focus'

/** Whether the model hangs together: what is missing, why it matters and how to mend it (R02, R70). Load it late. */
export default function ChecksView() {
  const { t } = useTranslation(['checks', 'app', 'blocks', 'board', 'kinds'])
  const { isReadOnly } = useCanvasSession()
  const findings = useFindings()
  const focus = useKeptFocus(listShownIds(findings))
  const view = useViewFocus<HTMLElement>(() => focus.heading.current)
  return (
    <ScrollingPage ref={view} className={styles.page} onFocus={focus.remember}>
      <h1 ref={focus.heading} tabIndex={-1}>
        {t('checks', { ns: 'app' })}
      </h1>
      <p className={styles.quiet}>{t('intro')}</p>
      {isReadOnly && <p className={styles.quiet}>{t('readOnly', { ns: 'app' })}</p>}
      <Verdict findings={findings} />
      {groupByBlock(findings.groups).map(({ block, groups }) => (
        <BlockFindings key={block} block={block} groups={groups} />
      ))}
      <DismissedHints hints={findings.dismissed} />
    </ScrollingPage>
  )
}

function useFindings(): Findings {
  const { now } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const today = findToday(now)
  return useMemo(() => examineCanvas(canvas, today), [canvas, today])
}

/** How much there is to look at, told also to those who do not see the hints come and go. */
function Verdict({ findings }: { readonly findings: Findings }) {
  const { t } = useTranslation('checks')
  const count = countGaps(findings)
  const words = findings.groups.length > 0 ? t('onlyAdvice') : t('allClear')
  return (
    <p role="status" className={count > 0 ? styles.quiet : styles.clear}>
      {count > 0 ? t('points', { count }) : words}
    </p>
  )
}

interface BlockFindingsProps {
  readonly block: BlockId
  readonly groups: readonly HintGroup[]
}

function BlockFindings({ block, groups }: BlockFindingsProps) {
  const { t } = useTranslation('blocks')
  const name = t(block)
  return (
    <section aria-label={name} className={styles.block}>
      <h2>
        <BlockIcon block={block} size={18} />
        {name}
      </h2>
      {groups.map((group) => (
        <HintGroupCard key={group.check} group={group} />
      ))}
    </section>
  )
}

function groupByBlock(groups: readonly HintGroup[]): BlockFindingsProps[] {
  const blocks = [...new Set(groups.map(({ block }) => block))]
  return blocks.map((block) => ({ block, groups: groups.filter((group) => group.block === block) }))
}

function listShownIds({ dismissed, groups }: Findings): string[] {
  return [...groups.flatMap(({ hints }) => hints), ...dismissed].map(({ id }) => id)
}
