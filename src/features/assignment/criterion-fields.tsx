import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeCriterion } from '../../document/commands/assignment'
import { type Criterion, MOST_NOTES, MOST_POINTS, type Need } from '../../domain/assignment/assignment'
import { type BlockId, blockIds } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field, Select, TextInput } from '../../ui/field'
import styles from './assignment.module.css'

const needTypes = ['notes', 'answers', 'checks', 'own'] as const

/** Everything about one line of the rubric, to be changed. */
export function CriterionFields({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation(['assignment', 'blocks'])
  const { document } = useCanvasSession()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas.kind))
  const field = useContentField()
  const { id, text, points, need } = criterion
  const change = (changes: Parameters<typeof changeCriterion>[2]) => changeCriterion(document, id, changes)
  return (
    <div className={styles.fields}>
      <Field label={t('text')}>
        {(control) => (
          <TextInput
            {...control}
            {...field}
            value={text}
            onValueChange={(value) => change({ text: value })}
          />
        )}
      </Field>
      <Field label={t('needField')}>
        {(control) => (
          <Select
            {...control}
            value={need.type}
            onChange={({ currentTarget }) =>
              change({ need: makeNeed(currentTarget.value, need, kind.mainBlock) })
            }
          >
            {needTypes.map((type) => (
              <option key={type} value={type}>
                {t(`needs.${type}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {hasBlock(need) && (
        <Field label={t('blockField')}>
          {(control) => (
            <Select
              {...control}
              value={need.block}
              onChange={({ currentTarget }) => {
                const block = blockIds.find((candidate) => candidate === currentTarget.value)
                if (block) change({ need: { ...need, block } })
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
      )}
      {need.type === 'notes' && (
        <NumberField
          label={t('countField')}
          value={need.count}
          most={MOST_NOTES}
          isWhole
          onChange={(count) => change({ need: { ...need, count } })}
        />
      )}
      <NumberField
        label={t('pointsField')}
        value={points}
        most={MOST_POINTS}
        onChange={(value) => change({ points: value })}
      />
    </div>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly isWhole?: boolean
  readonly onChange: (value: number) => void
}

/** A number as the reader of the language types it (R50). What is none stays in the field, with a sentence. */
function NumberField({ label, value, most, isWhole = false, onChange }: NumberFieldProps) {
  const { t } = useTranslation('assignment')
  const language = currentLanguage()
  const shown = formatNumber(value, language)
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    const number = parseNumber(text, language)
    const isFit = number.ok && number.value <= most && (!isWhole || Number.isInteger(number.value))
    return isFit ? number.value : undefined
  }
  const isWrong = typed !== undefined && read(typed) === undefined
  const hint = isWrong ? t('outOfRange', { most: formatNumber(most, language), kept: shown }) : undefined
  return (
    <Field label={label} {...(hint && { hint })}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="decimal"
          aria-invalid={isWrong}
          value={typed ?? shown}
          onBlur={() => isWrong || setTyped(undefined)}
          onValueChange={(text) => {
            setTyped(text)
            const number = read(text)
            if (number !== undefined && number !== value) onChange(number)
          }}
        />
      )}
    </Field>
  )
}

/** A need of another type, with the block and number of the former one where it has them. */
function makeNeed(type: string, former: Need, mainBlock: BlockId): Need {
  const block = hasBlock(former) ? former.block : mainBlock
  if (type === 'notes') return { type, block, count: former.type === 'notes' ? former.count : 1 }
  if (type === 'answers') return { type, block }
  return { type: type === 'checks' ? 'checks' : 'own' }
}

function hasBlock(need: Need): need is Extract<Need, { readonly block: BlockId }> {
  return need.type === 'notes' || need.type === 'answers'
}
