import { useTranslation } from 'react-i18next'
import { setResources } from '../../../document/commands/segments'
import type { Note } from '../../../domain/canvas'
import { hasLinkWithBlock } from '../../../domain/links-by-end'
import { resourceAnswers } from '../../../domain/segments/segment-details'
import { RadioGroup } from '../../../editing/radio-group'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { Warning } from '../../../ui/warning'
import styles from './fields.module.css'

/** Whether the resources are enough for the segment (R73); whoever says so is asked which they are. */
export function ResourcesChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation('segments')
  const { document } = useCanvasSession()
  const hasResource = useCanvasState(({ canvas }) => hasLinkWithBlock(canvas, note.id, 'keyResources'))
  const answer = note.segment?.resources
  return (
    <div className={styles.part}>
      <RadioGroup
        legend={t('facts.resources')}
        hint={t('hints.resources')}
        options={(['open', ...resourceAnswers] as const).map((value) => ({
          value,
          label: t(`resources.${value}`),
        }))}
        value={answer ?? 'open'}
        onChoose={(value) => setResources(document, note.id, value === 'open' ? undefined : value)}
      />
      <div role="status">{answer && !hasResource && <Warning>{t('resourcesUnlinked')}</Warning>}</div>
    </div>
  )
}
