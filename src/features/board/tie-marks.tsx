import { Link2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import type { NoteTies } from '../../domain/segments/note-ties'
import styles from './tie-marks.module.css'

interface TieMarksProps {
  readonly ties: NoteTies
  /** The language of the short names. */
  readonly language: Language
  /** The board stays calm with one line; a full view names every segment. */
  readonly isFull: boolean
}

/** So many names stand side by side in the narrowest block and can still be told apart. */
const SHOWN = 2

/** The segments that a note is tied to, and with how many links it hangs together with the rest (R47). */
export default function TieMarks({ ties: { signs, linkCount }, language, isFull }: TieMarksProps) {
  const { t } = useTranslation('links')
  const shown = isFull ? signs : signs.slice(0, SHOWN)
  const others = signs.slice(shown.length).map((sign) => sign.shortName)
  const count = t('count', { count: linkCount })
  return (
    <>
      {signs.length > 0 && (
        <span className={styles.signs} lang={language}>
          {shown.map(({ segmentId, mark, shortName }) => (
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
      )}
      {linkCount > 0 && (
        <span role="img" aria-label={count} title={count} className={styles.count}>
          <Link2 size={12} aria-hidden />
          {linkCount}
        </span>
      )}
    </>
  )
}
