import { CircleDot, Link2, type LucideIcon, MessageSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import type { NoteTies } from '../../domain/segments/note-ties'
import { joinClasses } from '../../ui/button'
import styles from './tie-marks.module.css'

interface SegmentMarksProps {
  readonly signs: NoteTies['signs']
  /** The language of the short names. */
  readonly language: Language
  /** How many have room; the others are counted. */
  readonly most: number
}

/** The segments that a note is tied to, by colour and short name. */
export function SegmentMarks({ signs, language, most }: SegmentMarksProps) {
  const others = signs.slice(most).map((sign) => sign.shortName)
  return (
    <span className={styles.signs} lang={language}>
      {signs.slice(0, most).map(({ segmentId, mark, shortName }) => (
        <span key={segmentId} className={styles.sign} title={shortName}>
          <span className={styles.dot} style={{ background: `var(--segment-${mark})` }} aria-hidden />
          <span className={styles.name}>{shortName}</span>
        </span>
      ))}
      {others.length > 0 && (
        <span role="img" aria-label={others.join(', ')} title={others.join(' · ')}>
          +{others.length}
        </span>
      )}
    </span>
  )
}

/** Its dots of the last vote, how many comments wait for somebody, and with how many links it hangs together with the rest (R47, R90, R96). */
export function TieCounts({ ties: { openComments, linkCount, votes = 0 } }: { readonly ties: NoteTies }) {
  return (
    <span className={styles.counts}>
      {votes > 0 && <VoteCount count={votes} />}
      {openComments > 0 && <CommentCount count={openComments} />}
      {linkCount > 0 && <LinkCount count={linkCount} />}
    </span>
  )
}

function VoteCount({ count }: { readonly count: number }) {
  const { t } = useTranslation('votes')
  return <Count icon={CircleDot} count={count} words={t('onBoard', { count })} isStrong />
}

function CommentCount({ count }: { readonly count: number }) {
  const { t } = useTranslation('comments')
  return <Count icon={MessageSquare} count={count} words={t('open', { count })} />
}

function LinkCount({ count }: { readonly count: number }) {
  const { t } = useTranslation('links')
  return <Count icon={Link2} count={count} words={t('count', { count })} />
}

interface CountProps {
  readonly icon: LucideIcon
  readonly count: number
  readonly words: string
  readonly isStrong?: boolean
}

function Count({ icon: Icon, count, words, isStrong }: CountProps) {
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={joinClasses(styles.count, isStrong && styles.strong)}
    >
      <Icon size={12} aria-hidden />
      {count}
    </span>
  )
}
