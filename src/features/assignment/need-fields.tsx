import { useTranslation } from 'react-i18next'
import { MOST_NOTES, type Need } from '../../domain/assignment/assignment'
import { isCheckId } from '../../domain/checks/check'
import { checks } from '../../domain/checks/index'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findCanvasKind, listQuestions } from '../../domain/kinds/index'
import type { CanvasKind } from '../../domain/kinds/kind'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { Field, Select } from '../../ui/field'
import styles from './assignment.module.css'
import { NumberField } from './number-field'

const needTypes = ['notes', 'answers', 'question', 'checks', 'extraBlock', 'own'] as const

interface NeedFieldsProps {
  readonly need: Need
  readonly onChange: (need: Need) => void
}

/** When a criterion is fulfilled: what sort of need it is, and of which block, question or check. */
export function NeedFields({ need, onChange }: NeedFieldsProps) {
  const { t } = useTranslation('assignment')
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  return (
    <>
      <Field label={t('needField')}>
        {(control) => (
          <Select
            {...control}
            value={need.type}
            onChange={({ currentTarget }) => onChange(makeNeed(kind, currentTarget.value, need))}
          >
            {needTypes.map((type) => (
              <option key={type} value={type}>
                {t(`needs.${type}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <BlockOfNeed kind={kind} need={need} onChange={onChange} />
      {need.type === 'question' && (
        <div className={styles.wide}>
          <QuestionOfNeed kind={kind} need={need} onChange={onChange} />
        </div>
      )}
      {need.type === 'checks' && <CheckOfNeed need={need} onChange={onChange} />}
      {need.type === 'notes' && (
        <NumberField
          label={t('countField')}
          value={need.count}
          most={MOST_NOTES}
          isWhole
          onChange={(count) => onChange({ ...need, count })}
        />
      )}
    </>
  )
}

function BlockOfNeed({ kind, need, onChange }: NeedFieldsProps & { readonly kind: CanvasKind }) {
  const { t } = useTranslation(['assignment', 'blocks'])
  const current = findBlockOf(kind, need)
  if (!current) return null
  return (
    <Field label={t('blockField')}>
      {(control) => (
        <Select
          {...control}
          value={current}
          onChange={({ currentTarget }) => {
            const block = kind.fillingOrder.find((candidate) => candidate === currentTarget.value)
            if (block) onChange(moveNeed(kind, need, block))
          }}
        >
          {kind.fillingOrder.map((block) => (
            <option key={block} value={block}>
              {t(block, { ns: 'blocks' })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

interface QuestionOfNeedProps {
  readonly kind: CanvasKind
  readonly need: Extract<Need, { type: 'question' }>
  readonly onChange: (need: Need) => void
}

function QuestionOfNeed({ kind, need, onChange }: QuestionOfNeedProps) {
  const { t } = useTranslation(['assignment', 'guide'])
  const block = findBlockOf(kind, need)
  const known = block ? listQuestions(kind, block) : []
  // One of a newer Harreman stays to be seen.
  const questions = known.includes(need.question) ? known : [need.question, ...known]
  return (
    <Field label={t('questionField')}>
      {(control) => (
        <Select
          {...control}
          value={need.question}
          onChange={({ currentTarget }) => onChange({ type: 'question', question: currentTarget.value })}
        >
          {questions.map((question) => (
            <option key={question} value={question}>
              {wordQuestion(currentLanguage(), question)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

/** Only what can miss something: what is good to know is never held against a canvas. */
const countedChecks = Object.values(checks).filter(({ weight }) => weight === 'gap')

interface CheckOfNeedProps {
  readonly need: Extract<Need, { type: 'checks' }>
  readonly onChange: (need: Need) => void
}

function CheckOfNeed({ need, onChange }: CheckOfNeedProps) {
  const { t } = useTranslation(['assignment', 'checks'])
  return (
    <Field label={t('checkField')}>
      {(control) => (
        <Select
          {...control}
          value={need.check ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ type: 'checks', ...(isCheckId(value) && { check: value }) })
          }
        >
          <option value="">{t('allChecks')}</option>
          {countedChecks.map(({ id }) => (
            <option key={id} value={id}>
              {t(`titles.${id}`, { ns: 'checks' })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

/** A need of another type, with the block and number of the former one where it has them. */
function makeNeed(kind: CanvasKind, type: string, former: Need): Need {
  const block = findBlockOf(kind, former) ?? kind.mainBlock
  switch (needTypes.find((candidate) => candidate === type)) {
    case 'notes':
      return { type: 'notes', block, count: former.type === 'notes' ? former.count : 1 }
    case 'answers':
      return { type: 'answers', block }
    case 'question':
      return askFirst(kind, block)
    case 'checks':
      return { type: 'checks' }
    case 'extraBlock':
      return { type: 'extraBlock' }
    default:
      return { type: 'own' }
  }
}

/** The same need of another block. */
function moveNeed(kind: CanvasKind, need: Need, block: BlockId): Need {
  if (need.type === 'question') return askFirst(kind, block)
  return need.type === 'notes' || need.type === 'answers' ? { ...need, block } : need
}

function askFirst(kind: CanvasKind, block: BlockId): Need {
  const [question] = listQuestions(kind, block)
  return question === undefined ? { type: 'answers', block } : { type: 'question', question }
}

/** The block that a need is about; undefined where it is about none. */
export function findBlockOf(kind: CanvasKind, need: Need): BlockId | undefined {
  switch (need.type) {
    case 'notes':
    case 'answers':
      return need.block
    case 'question':
      return kind.blocks.find(({ questions }) => questions.includes(need.question))?.id ?? kind.mainBlock
    default:
      return undefined
  }
}
