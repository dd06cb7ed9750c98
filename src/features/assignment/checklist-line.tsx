import { ChevronDown, ChevronUp, CircleCheck, CircleDashed } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { changeCriterion } from '../../document/commands/assignment'
import type { Need } from '../../domain/assignment/assignment'
import type { JudgedCriterion } from '../../domain/assignment/judge-assignment'
import { findCanvasKind, listQuestions } from '../../domain/kinds/index'
import type { CanvasKind, QuestionId } from '../../domain/kinds/kind'
import { ExtraBlockField } from '../../editing/extra-block-field'
import { GuidingQuestion } from '../../editing/questions/guiding-question'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { blockAddress, checksAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './assignment-panel.module.css'
import { useCriterionNames } from './criterion-names'
import { useGivenPoints } from './feedback-note'
import { findBlockOf } from './need-fields'

/** A line of the checklist: whether it is met, and the way to where it is mended, or the field for it. */
export function ChecklistLine({ judged }: { readonly judged: JudgedCriterion }) {
  const { t } = useTranslation('assignment')
  const { criterion, isMet, progress } = judged
  const { id, need, points } = criterion
  const given = useGivenPoints()(id, points)
  const Sign = isMet ? CircleCheck : CircleDashed
  return (
    <li className={styles.line}>
      {need.type !== 'own' && (
        <Sign
          size={18}
          role="img"
          aria-label={t(isMet ? 'met' : 'notMet')}
          className={isMet ? styles.met : styles.open}
        />
      )}
      <Mended judged={judged} />
      <p className={styles.facts}>
        {progress && <span>{t('progress', progress)}</span>}
        <span>{t('worth', { count: points, points: formatNumber(points, currentLanguage()) })}</span>
        {given && <strong>{given}</strong>}
      </p>
    </li>
  )
}

/** The words of a line, in the form that leads to where it is mended. */
function Mended({ judged: { criterion } }: { readonly judged: JudgedCriterion }) {
  const session = useCanvasSession()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { id, text, need, isTicked } = criterion
  const name = useCriterionNames()(criterion)
  const words = <span lang={text ? language : undefined}>{name}</span>
  switch (need.type) {
    case 'notes':
      return (
        <Link href={blockAddress(session.id, need.block)} className={styles.way}>
          {words}
        </Link>
      )
    case 'checks':
      return (
        <Link href={checksAddress(session.id)} className={styles.way}>
          {words}
        </Link>
      )
    case 'answers':
    case 'question':
      return <Questions kind={kind} need={need} words={words} />
    case 'extraBlock':
      return <ExtraBlockField criterion={criterion} name={name} />
    case 'own':
      return (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={isTicked}
            disabled={session.isReadOnly}
            onChange={({ currentTarget: { checked } }) =>
              changeCriterion(session.document, id, { isTicked: checked })
            }
          />
          {words}
        </label>
      )
  }
}

interface QuestionsProps {
  readonly kind: CanvasKind
  readonly need: Extract<Need, { type: 'answers' | 'question' }>
  readonly words: ReactNode
}

/** The questions of a line are answered under it: the same answers as in the guide. */
function Questions({ kind, need, words }: QuestionsProps) {
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const block = findBlockOf(kind, need) ?? kind.mainBlock
  const Arrow = isOpen ? ChevronUp : ChevronDown
  return (
    <div className={styles.questions}>
      <button
        type="button"
        className={styles.way}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
        <Arrow size={16} aria-hidden />
      </button>
      <div id={listId} className={styles.answers} hidden={!isOpen}>
        {isOpen &&
          listAskedQuestions(kind, need).map((question) => (
            <GuidingQuestion key={question} question={question} block={block} />
          ))}
      </div>
    </div>
  )
}

function listAskedQuestions(kind: CanvasKind, need: QuestionsProps['need']): readonly QuestionId[] {
  return need.type === 'question' ? [need.question] : listQuestions(kind, need.block)
}
