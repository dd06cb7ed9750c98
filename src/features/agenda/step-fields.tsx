import { useTranslation } from 'react-i18next'
import { changeStep, type NewStep } from '../../document/commands/agenda'
import { isBlockId } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import { type AgendaStep, agendaViews } from '../../domain/workshop/agenda'
import { fitShow } from '../../domain/workshop/ready-agendas'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field, Select, TextInput } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './agenda.module.css'
import { MinutesField } from './minutes-field'
import { useShowName } from './show-names'

/** Everything about one step, to be changed. */
export function StepFields({ step }: { readonly step: AgendaStep }) {
  const { t } = useTranslation('agenda')
  const { document } = useCanvasSession()
  const field = useContentField()
  const { id, title, minutes, prompt } = step
  const change = (changes: Partial<NewStep>) => changeStep(document, id, changes)
  return (
    <div className={styles.fields}>
      <Field label={t('field.title')}>
        {(control) => (
          <TextInput
            {...control}
            {...field}
            autoFocus={title === ''}
            value={title}
            onValueChange={(value) => change({ title: value })}
          />
        )}
      </Field>
      <MinutesField value={minutes} onChange={(value) => change({ minutes: value })} />
      <ShowField step={step} onChange={(show) => change({ show })} />
      <div className={styles.wide}>
        <Field label={t('field.prompt')} hint={t('field.promptHint')}>
          {(control) => (
            <TextArea
              {...control}
              {...field}
              value={prompt}
              onValueChange={(value) => change({ prompt: value })}
            />
          )}
        </Field>
      </div>
    </div>
  )
}

interface ShowFieldProps {
  readonly step: AgendaStep
  readonly onChange: (show: AgendaStep['show']) => void
}

/** Views and the blocks of this kind of canvas, of which a step shows one or none. */
function ShowField({ step, onChange }: ShowFieldProps) {
  const { t } = useTranslation('agenda')
  const kind = useCanvasState(({ canvas }) => findCanvasKind(canvas))
  const nameOf = useShowName()
  const shown = fitShow(step.show, kind)
  const choose = (value: string) => {
    const view = agendaViews.find((each) => each === value)
    if (view) onChange({ view })
    else onChange(isBlockId(value) ? { block: value } : undefined)
  }
  return (
    <Field label={t('field.show')}>
      {(control) => (
        <Select
          {...control}
          value={shown ? ('block' in shown ? shown.block : shown.view) : ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{t('field.nothing')}</option>
          {agendaViews.map((view) => (
            <option key={view} value={view}>
              {nameOf({ view })}
            </option>
          ))}
          {kind.blocks.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf({ block: id })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
