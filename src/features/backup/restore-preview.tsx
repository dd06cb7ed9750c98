import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RestoreItem } from '../../backup/plan-restore'
import type { RestoreOffer } from '../../backup/read-backup'
import { type DifferingChoice, differingChoices } from '../../backup/run-restore'
import { formatDate } from '../../i18n/formats/dates'
import { formatList } from '../../i18n/formats/lists'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import styles from './backup.module.css'

interface RestorePreviewProps {
  readonly offer: RestoreOffer
  readonly onRestore: (offer: RestoreOffer, differing: DifferingChoice, withPreferences: boolean) => void
  readonly onClose: () => void
}

/** What restoring would do, and what is to be decided before. */
export function RestorePreview({ offer, onRestore, onClose }: RestorePreviewProps) {
  const { t } = useTranslation('backup')
  const { backup, plan } = offer
  const [differing, setDiffering] = useState<DifferingChoice>('keepBoth')
  const [withPreferences, setWithPreferences] = useState(false)
  const unequal = plan.items.filter((item) => item.type === 'differs')
  const date = backup.createdAt && formatDate(backup.createdAt, currentLanguage(), 'dateTime')
  const hasPreferences = Object.keys(backup.preferences).length > 0
  return (
    <>
      <p>{date ? t('restore.made', { date }) : t('restore.madeUnknown')}</p>
      <Counts offer={offer} />
      {unequal.length > 0 && <Differing items={unequal} choice={differing} onChoose={setDiffering} />}
      {hasPreferences && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withPreferences}
            onChange={(event) => setWithPreferences(event.currentTarget.checked)}
          />
          {t('restore.preferences')}
        </label>
      )}
      <div className={styles.ways}>
        <Button look="primary" onClick={() => onRestore(offer, differing, withPreferences)}>
          {t('restore.start')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </>
  )
}

function Counts({ offer: { backup, plan } }: { readonly offer: RestoreOffer }) {
  const { t } = useTranslation(['backup', 'app'])
  const language = currentLanguage()
  const missing = plan.items.filter((item) => item.type === 'missing')
  const binned = missing.filter(({ canvas }) => canvas.about.deletedAt !== undefined).length
  const same = plan.items.filter((item) => item.type === 'same').length
  const count = (value: number) => ({ count: value, number: formatNumber(value, language) })
  const isAllHere = same === plan.items.length && plan.versions.length === 0
  const titles = backup.lost.map((title) => title.trim() || t('app:untitled'))
  const lines = [
    backup.canvases.length === 0 && t('restore.empty'),
    backup.canvases.length > 0 && isAllHere && t('restore.nothing'),
    missing.length > 0 && t('restore.missing', count(missing.length)),
    binned > 0 && t('restore.binned', count(binned)),
    same > 0 && !isAllHere && t('restore.same', count(same)),
    plan.versions.length > 0 && t('restore.versions', count(plan.versions.length)),
    titles.length > 0 && t('restore.lost', { titles: formatList(titles, language, 'and') }),
    backup.damagedCount > 0 && t('restore.raw', count(backup.damagedCount)),
  ].filter((line) => line !== false)
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type DifferingItem = Extract<RestoreItem, { type: 'differs' }>

interface DifferingProps {
  readonly items: readonly DifferingItem[]
  readonly choice: DifferingChoice
  readonly onChoose: (choice: DifferingChoice) => void
}

/** More than these would hide the choice below them. */
const MOST_LISTED = 20

function Differing({ items, choice, onChoose }: DifferingProps) {
  const { t } = useTranslation('backup')
  const name = useId()
  const number = (count: number) => ({ count, number: formatNumber(count, currentLanguage()) })
  return (
    <section className={styles.differing}>
      <p>{t('restore.differs', number(items.length))}</p>
      <ul>
        {items.slice(0, MOST_LISTED).map((item) => (
          <DifferingCanvas key={item.copyId} item={item} />
        ))}
        {items.length > MOST_LISTED && <li>{t('restore.more', number(items.length - MOST_LISTED))}</li>}
      </ul>
      <fieldset>
        <legend>{t('restore.choice')}</legend>
        {differingChoices.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={name} checked={each === choice} onChange={() => onChoose(each)} />
            {t(`restore.choices.${each}`)}
          </label>
        ))}
      </fieldset>
    </section>
  )
}

function DifferingCanvas({ item: { here, canvas } }: { readonly item: DifferingItem }) {
  const { t } = useTranslation(['backup', 'app'])
  const format = (time: number) => formatDate(new Date(time), currentLanguage(), 'dateTime')
  const there = format(canvas.about.updatedAt)
  const title = here?.title ?? canvas.about.title
  return (
    <li>
      <strong lang={canvas.state.canvas.contentLanguage}>{title.trim() || t('app:untitled')}</strong>
      <small>
        {here
          ? t('restore.times', { here: format(here.updatedAt), there })
          : t('restore.damagedHere', { there })}
      </small>
    </li>
  )
}
