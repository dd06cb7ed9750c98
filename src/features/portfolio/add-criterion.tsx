import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { normaliseText } from '../../domain/normal-text'
import type { CriterionName } from '../../domain/workshop/alternative'
import { foldText } from '../../i18n/fold-text'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import styles from './portfolio.module.css'
import { useCriterionName } from './use-criterion-name'

interface AddCriterionProps {
  readonly criteria: readonly CriterionName[]
  readonly onAdd: (criterion: CriterionName) => void
}

/** Gives the table a column for a criterion of one's own. */
export function AddCriterion({ criteria, onAdd }: AddCriterionProps) {
  const { t } = useTranslation('portfolio')
  const { toasts } = useServices()
  const nameCriterion = useCriterionName()
  const [name, setName] = useState('')
  const wanted = normaliseText(name.trim())
  const isThere = criteria.some((criterion) => foldText(nameCriterion(criterion)) === foldText(wanted))
  const hint = wanted !== '' && isThere ? t('criterionExists') : t('criterionHint')
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted === '' || isThere) return
        onAdd(wanted)
        setName('')
        toasts.getState().announce(t('done.criterionAdded', { criterion: wanted }))
      }}
    >
      <Field label={t('newCriterion')} hint={hint}>
        {(control) => (
          <TextInput
            {...control}
            aria-invalid={wanted !== '' && isThere}
            value={name}
            onValueChange={setName}
          />
        )}
      </Field>
      <Button type="submit" icon={Plus}>
        {t('addCriterion')}
      </Button>
    </form>
  )
}
