import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { shortenFingerprint } from '../../domain/assignment/short-fingerprint'
import { formatDate } from '../../i18n/formats/dates'
import { formatNumber, formatPercent } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Warning } from '../../ui/warning'
import type { Row } from './arrange-rows'
import { isBlank, sumPoints } from './feedback-draft'
import { useHandIns } from './hand-in-set'
import styles from './hand-ins.module.css'
import type { HandIn, HandInId } from './list-hand-ins'

interface HandInRowProps {
  readonly row: Row
  readonly onOpen: (id: HandInId) => void
}

/** A hand-in in the table. What needs a look has a sign and words. */
export const HandInRow = memo(function HandInRow({ row, onOpen }: HandInRowProps) {
  const { t } = useTranslation(['handIns', 'app'])
  const { handIn, ties } = row
  const { id, canvas, claim, fileName, judgement, openChecks } = handIn
  const language = currentLanguage()
  const write = (value: number) => formatNumber(value, language)
  return (
    <tr>
      <th scope="row">
        <button type="button" data-hand-in={id} className={styles.open} onClick={() => onOpen(id)}>
          {canvas.author || t('nameless')}
        </button>
        <span className={styles.file}>{fileName}</span>
        {ties.others > 0 &&
          (ties.isNewest ? (
            <span className={styles.note}>{t('newest')}</span>
          ) : (
            <Warning>{t('older')}</Warning>
          ))}
      </th>
      <td lang={canvas.title ? canvas.contentLanguage : undefined}>{canvas.title || t('app:untitled')}</td>
      <td>
        {claim ? formatDate(new Date(claim.handedInAt), language, 'dateTime') : t('notHandedIn')}
        {handIn.isLate && <Warning>{t('late')}</Warning>}
      </td>
      <td>
        {judgement.criteria.length > 0
          ? `${write(judgement.points)}/${write(judgement.total)}`
          : t('noRubric')}
        {claim && (claim.points !== judgement.points || claim.total !== judgement.total) && (
          <Warning>{t('otherPoints', { points: write(claim.points), total: write(claim.total) })}</Warning>
        )}
      </td>
      <td>{write(openChecks)}</td>
      <td>{write(canvas.notesById.size)}</td>
      <td>
        <code className={styles.code}>{shortenFingerprint(handIn.fingerprint)}</code>
        {row.state === 'matches' ? (
          <span className={styles.note}>{t('fingerprint.matches')}</span>
        ) : (
          <Warning>{t(`fingerprint.${row.state}`)}</Warning>
        )}
      </td>
      <td>
        <PdfCell row={row} />
      </td>
      <td>
        <Copies row={row} />
      </td>
      <td>
        <FeedbackCell row={row} />
      </td>
    </tr>
  )
})

/** What was typed from paper says more than a file beside it. */
function PdfCell({ row: { ties, code } }: Pick<HandInRowProps, 'row'>) {
  const { t } = useTranslation('handIns')
  if (code === 'matches') return t('code.matches')
  if (code === 'other') return <Warning>{t('code.other')}</Warning>
  return ties.pdf === 'other' ? <Warning>{t('pdf.other')}</Warning> : t(`pdf.${ties.pdf}`)
}

function Copies({ row: { ties } }: Pick<HandInRowProps, 'row'>) {
  const { t } = useTranslation('handIns')
  const handIns = useHandIns((set) => set.handIns)
  const nameOf = (id: HandInId) => {
    const found = handIns.find((handIn: HandIn) => handIn.id === id)
    return found?.canvas.author || found?.fileName || ''
  }
  if (ties.copies.length === 0) return t('copies.none')
  return ties.copies.map(({ of, share, isEqual }) => (
    <Warning key={of}>
      {isEqual
        ? t('copies.equal', { name: nameOf(of) })
        : t('copies.near', { name: nameOf(of), percent: formatPercent(nearly(share), currentLanguage()) })}
    </Warning>
  ))
}

function FeedbackCell({ row: { draft, handIn } }: Pick<HandInRowProps, 'row'>) {
  const { t } = useTranslation('handIns')
  if (isBlank(draft) && draft.isSaved) return t('judged.none')
  const write = (value: number) => formatNumber(value, currentLanguage())
  const words = { points: write(sumPoints(draft)), total: write(handIn.judgement.total) }
  return (
    <>
      {Object.keys(draft.points).length > 0 && (
        <span className={styles.note}>{t('judged.points', words)}</span>
      )}
      {draft.isSaved ? t('judged.saved') : <Warning>{t('judged.unsaved')}</Warning>}
    </>
  )
}

/** What holds all of another hand-in, and more, is not the same: a hundred percent would say so. */
function nearly(share: number): number {
  return Math.min(share, 0.99)
}
