import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setRelationshipDay } from '../../document/commands/relationships'
import { limitDefaults } from '../../domain/customers/customer-records'
import { type DueReview, hasEstablished, listDueReviews } from '../../domain/customers/reviews'
import { LimitField } from '../../editing/limit-field'
import { NoteName, useSegmentMarks } from '../../editing/note-name'
import { formatDay, formatIsoDay } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import styles from './retention.module.css'

/** The relationships that nobody has looked at for too long (R80), with what competitors may make of it (R81). */
export function DueReviews() {
  const { t } = useTranslation(['retention', 'tables'])
  const { now } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const today = formatIsoDay(new Date(now()))
  const due = useMemo(() => listDueReviews(canvas, today), [canvas, today])
  const usual = formatNumber(limitDefaults.reviewMonths, currentLanguage())
  const hasAny = hasEstablished(canvas)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className={styles.part} aria-label={t('reviews.title')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('reviews.title')}
      </h3>
      <p className={styles.quiet}>{t(hasAny ? 'reviews.hint' : 'reviews.noEstablished')}</p>
      {hasAny && (
        <>
          {due.length > 0 && (
            <ul className={styles.reviews} aria-label={t('reviews.title')}>
              {due.map((review) => (
                <li key={review.relationship.id}>
                  <Review review={review} today={today} onReviewed={() => heading.current?.focus()} />
                </li>
              ))}
            </ul>
          )}
          <p role="status">{due.length === 0 && t('reviews.none')}</p>
          <LimitField
            name="reviewMonths"
            label={t('reviews.limit.label')}
            hint={t('reviews.limit.hint', { usual })}
            least={1}
            most={120}
          />
        </>
      )}
    </section>
  )
}

interface ReviewProps {
  readonly review: DueReview
  readonly today: string
  /** The pressed button goes with what it was for. */
  readonly onReviewed: () => void
}

function Review({ review, today, onReviewed }: ReviewProps) {
  const { t } = useTranslation(['retention', 'app', 'board'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { relationship, lastDay, isReviewed } = review
  const name = relationship.text || t('emptyNote', { ns: 'board' })
  const confirm = () => {
    session.history.endGroup()
    setRelationshipDay(session.document, relationship.id, 'reviewedOn', today)
    onReviewed()
    const message = t('reviews.done', { relationship: name })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  const date = formatDay(lastDay, currentLanguage())
  return (
    <>
      <div className={styles.head}>
        <h4>
          <NoteName note={relationship} />
        </h4>
        {!session.isReadOnly && (
          <Button aria-label={t('reviews.todayOf', { relationship: name })} onClick={confirm}>
            {t('reviews.today')}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>
        {lastDay === ''
          ? t('reviews.unknown')
          : t(isReviewed ? 'reviews.reviewed' : 'reviews.established', { date })}
      </p>
      <Competitors review={review} />
    </>
  )
}

/** What competitors do about the segments of the relationship. */
function Competitors({ review: { segments } }: { readonly review: DueReview }) {
  const { t } = useTranslation('retention')
  const marks = useSegmentMarks()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  if (segments.length === 0) return null
  return (
    <div className={styles.competitors}>
      <h5>{t('reviews.competitors')}</h5>
      <dl>
        {segments.map((segment) => (
          <div key={segment.id}>
            <dt>
              <NoteName note={segment} mark={marks.get(segment.id)} />
            </dt>
            <dd lang={segment.segment?.competitors ? language : undefined}>
              {segment.segment?.competitors || t('reviews.noCompetitors')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
