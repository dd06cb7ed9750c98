import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setCountries, setImportance, writeSegmentText } from '../../../document/commands/segments'
import type { Note } from '../../../domain/canvas'
import { findCanvasKind, hasBlock } from '../../../domain/kinds/index'
import { segmentMarkets, segmentWeights } from '../../../domain/relationships/relationship-kinds'
import { hasSegmentDetails } from '../../../domain/segments/has-segment-details'
import { importances } from '../../../domain/segments/segment-details'
import { CountryPicker } from '../../../editing/country-picker'
import { RadioGroup } from '../../../editing/radio-group'
import { useContentField } from '../../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { Field } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'
import styles from './fields.module.css'
import { KindGroup } from './kind-group'
import { Representative } from './representative'
import { ResourcesChoice } from './resources-choice'

/** What only some segments need. Closed until somebody asks for it or has filled something in. */
export function SegmentMore({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['segments', 'relationships'])
  const { document } = useCanvasSession()
  const hasResources = useCanvasState(({ canvas }) => hasBlock(findCanvasKind(canvas), 'keyResources'))
  // Decided on opening: emptying the last field closes nothing under the fingers.
  const [isOpen] = useState(() => hasSegmentDetails(note))
  const choices = [
    { value: 'open', label: t('importance.open') },
    ...importances.map((value) => ({ value: `${value}`, label: t(`importance.${value}`) })),
  ]
  return (
    <details className={styles.more} open={isOpen}>
      <summary>{t('more')}</summary>
      <div className={styles.moreFields}>
        <div className={styles.pair}>
          <KindGroup
            note={note}
            legend={t('facts.market', { ns: 'relationships' })}
            kinds={segmentMarkets}
            isSingle
          />
          <KindGroup
            note={note}
            legend={t('facts.weight', { ns: 'relationships' })}
            kinds={segmentWeights}
            isSingle
          />
        </div>
        <RadioGroup
          legend={t('facts.importance')}
          hint={t('hints.importance')}
          options={choices}
          value={`${note.segment?.importance ?? 'open'}`}
          onChoose={(value) =>
            setImportance(
              document,
              [note.id],
              importances.find((importance) => `${importance}` === value),
            )
          }
        />
        <CountryPicker
          label={t('facts.countries')}
          countries={note.segment?.countries ?? []}
          onChange={(countries) => setCountries(document, note.id, countries)}
        />
        <SegmentTextField note={note} part="sectors" />
        <SegmentTextField note={note} part="competitors" />
        {hasResources && <ResourcesChoice note={note} />}
        <Representative note={note} />
      </div>
    </details>
  )
}

interface SegmentTextFieldProps {
  readonly note: Note
  readonly part: 'sectors' | 'competitors'
}

function SegmentTextField({ note, part }: SegmentTextFieldProps) {
  const { t } = useTranslation('segments')
  const { document } = useCanvasSession()
  const field = useContentField()
  return (
    <Field label={t(`facts.${part}`)} hint={t(`hints.${part}`)}>
      {(control) => (
        <TextArea
          {...control}
          {...field}
          value={note.segment?.[part] ?? ''}
          onValueChange={(text) => writeSegmentText(document, note.id, part, text)}
        />
      )}
    </Field>
  )
}
