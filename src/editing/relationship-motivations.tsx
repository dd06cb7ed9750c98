import { CopyCheck } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  addMotivationTo,
  copyMotivations,
  setMotivationTiming,
} from '../document/commands/relationship-motivations'
import { type Canvas, listNotes, type Note } from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import { type Aim, listAims } from '../domain/relationships/list-aims'
import {
  listTimings,
  type MotivationTiming,
  motivationTimings,
} from '../domain/relationships/motivation-timings'
import { nameKind } from '../i18n/subject-words'
import { suggestMotivation } from '../i18n/suggest-motivation'
import { currentLanguage } from '../i18n/texts'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { useServices } from '../state/services'
import { showUndoToast } from '../state/undo-toast'
import { Button } from '../ui/button'
import styles from './relationship-motivations.module.css'

/** Why a relationship is kept: each motivation of the canvas and of the guide, not, now or later (R11, R45, R46). */
export function RelationshipMotivations({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['motivations', 'kinds'])
  const canvas = useCanvasState((state) => state.canvas)
  // A chosen motivation begins with words in the language of the content: they must be there at the press.
  useTranslation(['motivations', 'kinds'], { lng: canvas.contentLanguage })
  const { document } = useCanvasSession()
  const timings = listTimings(canvas, note.id)
  const choose = ({ kind, motivation }: Aim, timing: MotivationTiming) => {
    if (motivation) return setMotivationTiming(document, note.id, motivation.id, timing)
    const start = suggestMotivation(canvas.contentLanguage, kind)
    addMotivationTo(document, { relationship: note.id, kind, timing, ...start })
  }
  return (
    <section className={styles.motivations} aria-label={t('relationship.title')}>
      <h3 className={styles.heading}>{t('relationship.title')}</h3>
      <p className={styles.hint}>{t('relationship.hint')}</p>
      {listAims(canvas).map((aim, index) => (
        <TimingChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: an aim that becomes a motivation keeps its place and the focus
          key={index}
          aim={aim}
          timing={timings.get(aim.motivation?.id ?? '') ?? 'never'}
          onChoose={(timing) => choose(aim, timing)}
        />
      ))}
      <ApplyToAll canvas={canvas} note={note} />
    </section>
  )
}

interface TimingChoiceProps {
  readonly aim: Aim
  readonly timing: MotivationTiming
  readonly onChoose: (timing: MotivationTiming) => void
}

function TimingChoice({ aim: { kind, motivation }, timing, onChoose }: TimingChoiceProps) {
  const { t } = useTranslation('motivations')
  const { isReadOnly } = useCanvasSession()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const group = useId()
  const text = motivation?.text
  return (
    <fieldset className={styles.choice} disabled={isReadOnly}>
      <legend lang={text ? contentLanguage : undefined}>{text || nameKind(currentLanguage(), kind)}</legend>
      <div className={styles.timings}>
        {motivationTimings.map((each) => (
          <label key={each} className={styles.timing}>
            <input type="radio" name={group} checked={each === timing} onChange={() => onChoose(each)} />
            {t(`timing.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One press for all relationships, one step to take it back (R11). */
function ApplyToAll({ canvas, note }: { readonly canvas: Canvas; readonly note: Note }) {
  const { t } = useTranslation(['motivations', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const hint = useId()
  const others = listNotes(canvas, findCanvasKind(canvas).relationshipBlock).filter(
    ({ id }) => id !== note.id,
  )
  if (session.isReadOnly || others.length === 0) return null
  const own = listTimings(canvas, note.id)
  const apply = () => {
    const different = others.filter(({ id }) => !isSameMap(listTimings(canvas, id), own))
    if (different.length === 0)
      return toasts.getState().showToast({ message: t('relationship.appliedAlready') })
    session.history.endGroup()
    copyMotivations(
      session.document,
      note.id,
      different.map(({ id }) => id),
    )
    const message = t('relationship.applied', { count: different.length })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  return (
    <div className={styles.apply}>
      <Button icon={CopyCheck} aria-describedby={hint} onClick={apply}>
        {t('relationship.applyToAll')}
      </Button>
      <p id={hint} className={styles.hint}>
        {t('relationship.applyHint')}
      </p>
    </div>
  )
}

function isSameMap<Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value)
}
