import { useTranslation } from 'react-i18next'
import { setPromiseReviewed, writeMotivationPart } from '../document/commands/motivations'
import type { Motivation } from '../domain/canvas'
import { formatIsoDay } from '../i18n/formats/dates'
import { useContentField } from '../state/content-field'
import { useCanvasSession } from '../state/open-canvas'
import { useServices } from '../state/services'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { TextArea } from '../ui/text-area'
import { DayField } from './day-field'
import styles from './motivation-choices.module.css'

/** What customers are promised who stay, and when somebody last looked whether it holds (R68). Asked of retention only. */
export function MotivationPromise({ motivation }: { readonly motivation: Motivation }) {
  const { t } = useTranslation('motivations')
  const { document, isReadOnly } = useCanvasSession()
  const { now } = useServices()
  const field = useContentField()
  const { id, kind, promise = '', promiseReviewedOn = '' } = motivation
  if (kind !== 'motivation.retention' && promise === '') return null
  const review = (day: string) => setPromiseReviewed(document, id, day)
  return (
    <div className={styles.part}>
      <Field label={t('promise.label')} hint={t('promise.hint')}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            value={promise}
            onValueChange={(text) => writeMotivationPart(document, id, 'promise', text)}
          />
        )}
      </Field>
      {(promise || promiseReviewedOn) && (
        <>
          <DayField label={t('promise.reviewedOn')} day={promiseReviewedOn} onDayChange={review} />
          {!isReadOnly && (
            <Button className={styles.more} onClick={() => review(formatIsoDay(new Date(now())))}>
              {t('promise.reviewedToday')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
