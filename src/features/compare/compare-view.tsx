import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { versionsAddress } from '../../state/addresses'
import { useComparedSide } from '../../state/compare/use-compared-side'
import { useCanvasSession } from '../../state/open-canvas'
import { ScrollingPage } from '../../ui/scrolling-page'
import { useViewFocus } from '../../ui/use-view-focus'
import styles from './compare.module.css'
import { ComparisonView } from './comparison-view'
import { SideChoice } from './side-choice'
import { useSideNames, useSides } from './use-sides'

interface CompareViewProps {
  /** The sides by the parts of the address; undefined where it names none. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Compares two states of the open canvas, or any of them with another canvas of this device (R46). */
export default function CompareView({ before, after }: CompareViewProps) {
  const { t } = useTranslation('compare')
  const { id } = useCanvasSession()
  const { sides, versions, canvases, choose } = useSides(before, after)
  const { nameSide } = useSideNames(versions, canvases)
  const page = useViewFocus<HTMLElement>()
  const read = {
    before: useComparedSide(sides.before, versions),
    after: useComparedSide(sides.after, versions),
  }
  const hasNothingYet = versions?.length === 0 && canvases.length === 0 && before === undefined
  return (
    <ScrollingPage ref={page} className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.quiet}>{t('intro')}</p>
      {hasNothingYet ? (
        <>
          <p>{t('nothingYet')}</p>
          <Link href={versionsAddress(id)} className={styles.link}>
            {t('keepVersion')}
          </Link>
        </>
      ) : (
        <SideChoice {...{ sides, read, versions, canvases }} onChoose={choose} />
      )}
      {!hasNothingYet && versions && !(sides.before && sides.after) && <p>{t('chooseBoth')}</p>}
      {sides.before && sides.after && read.before?.type === 'read' && read.after?.type === 'read' && (
        <ComparisonView
          before={read.before.canvas}
          after={read.after.canvas}
          sides={sides}
          names={{ before: nameSide(sides.before), after: nameSide(sides.after) }}
        />
      )}
    </ScrollingPage>
  )
}
