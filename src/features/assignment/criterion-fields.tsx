import { useTranslation } from 'react-i18next'
import { changeCriterion } from '../../document/commands/assignment'
import { type Criterion, MOST_POINTS } from '../../domain/assignment/assignment'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import { Field, TextInput } from '../../ui/field'
import styles from './assignment.module.css'
import { NeedFields } from './need-fields'
import { NumberField } from './number-field'

/** Everything about one line of the rubric, to be changed. */
export function CriterionFields({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation('assignment')
  const { document } = useCanvasSession()
  const field = useContentField()
  const { id, text, points, need } = criterion
  const isExtra = need.type === 'extraBlock'
  const change = (changes: Parameters<typeof changeCriterion>[2]) => changeCriterion(document, id, changes)
  return (
    <div className={styles.fields}>
      <Field
        label={isExtra ? t('extraBlockName') : t('text')}
        {...(isExtra && { hint: t('extraBlockHint') })}
      >
        {(control) => (
          <TextInput
            {...control}
            {...field}
            value={text}
            onValueChange={(value) => change({ text: value })}
          />
        )}
      </Field>
      <NeedFields need={need} onChange={(value) => change({ need: value })} />
      <NumberField
        label={t('pointsField')}
        value={points}
        most={MOST_POINTS}
        onChange={(value) => change({ points: value })}
      />
    </div>
  )
}
