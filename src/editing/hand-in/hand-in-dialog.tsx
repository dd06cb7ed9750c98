import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../../domain/canvas'
import { PARKING } from '../../domain/canvas'
import { type OutlinePart, writeIntroduction } from '../../domain/hand-in/read-outline'
import { findCanvasKind } from '../../domain/kinds/index'
import { languages } from '../../domain/language'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/field'
import styles from './hand-in-dialog.module.css'
import { type ProposedPoint, proposePoints } from './propose-points'

interface HandInDialogProps {
  readonly parts: readonly OutlinePart[]
  readonly place: PlaceId
  readonly onAdd: (points: readonly ProposedPoint[], introduction: string) => void
  readonly onClose: () => void
}

/** Shows what the points of a pasted text would become, to be changed before anything is made (R15). */
export default function HandInDialog({ parts, place, onAdd, onClose }: HandInDialogProps) {
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const canvasKind = useCanvasState((state) => findCanvasKind(state.canvas))
  const { t } = useTranslation(['handIn', 'app', 'blocks', 'kinds'])
  const [points, setPoints] = useState(() =>
    proposePoints(parts, place, canvasKind, [language, ...languages]),
  )
  const introduction = place === PARKING ? '' : writeIntroduction(parts)
  const [isKept, setKept] = useState(true)
  const keptText = isKept ? introduction : ''
  const count = points.filter((point) => point.becomes !== 'nothing').length
  const isNothing = count === 0 && keptText === ''
  const change = (index: number, changes: Partial<ProposedPoint>) =>
    setPoints(points.with(index, { ...(points[index] as ProposedPoint), ...changes }))
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={t('close', { ns: 'app' })}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
          <Button look="primary" disabled={isNothing} autoFocus onClick={() => onAdd(points, keptText)}>
            {count > 0 ? t('add', { count }) : t('addNone')}
          </Button>
        </>
      }
    >
      <p className={styles.place}>{t('place', { block: t(place, { ns: 'blocks' }) })}</p>
      <ol className={styles.points}>
        {points.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points neither come nor go while the dialog is open
          <li key={index} className={point.becomes === 'nothing' ? styles.leftOut : undefined}>
            <Point point={point} language={language} onChange={(changes) => change(index, changes)} />
          </li>
        ))}
      </ol>
      {introduction && (
        <section className={styles.introduction}>
          <label>
            <input
              type="checkbox"
              checked={isKept}
              onChange={(event) => setKept(event.currentTarget.checked)}
            />
            {t('introduction')}
          </label>
          <p lang={language} className={styles.text}>
            {introduction}
          </p>
        </section>
      )}
      {isNothing && <p role="status">{t('nothing')}</p>}
    </Dialog>
  )
}

interface PointProps {
  readonly point: ProposedPoint
  readonly language: string
  readonly onChange: (changes: Partial<ProposedPoint>) => void
}

function Point({ point, language, onChange }: PointProps) {
  const { t } = useTranslation('handIn')
  const headingId = useId()
  const { heading, body, kinds, motivation, becomes } = point
  return (
    <>
      <div className={styles.head}>
        <strong id={headingId} lang={language}>
          {heading}
        </strong>
        <Select
          className={styles.becomes}
          aria-label={t('becomes')}
          aria-describedby={headingId}
          value={becomes}
          onChange={(event) => onChange({ becomes: readChoice(event.currentTarget.value) })}
        >
          <option value="note">{t('note')}</option>
          {motivation && <option value="motivation">{t('motivation')}</option>}
          <option value="nothing">{t('leaveOut')}</option>
        </Select>
      </div>
      <div className={styles.kinds}>
        {becomes === 'motivation' && motivation && <Chip>{nameKind(currentLanguage(), motivation)}</Chip>}
        {becomes === 'note' &&
          kinds.map((kind) => {
            const name = nameKind(currentLanguage(), kind)
            return (
              <Chip
                key={kind}
                removeLabel={t('removeKind', { kind: name })}
                onRemove={() => onChange({ kinds: kinds.filter((each) => each !== kind) })}
              >
                {name}
              </Chip>
            )
          })}
      </div>
      {body && (
        <p lang={language} className={styles.text}>
          {body}
        </p>
      )}
    </>
  )
}

function readChoice(value: string): ProposedPoint['becomes'] {
  return value === 'note' || value === 'motivation' ? value : 'nothing'
}
