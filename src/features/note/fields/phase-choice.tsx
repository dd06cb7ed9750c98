import { useTranslation } from 'react-i18next'
import type { Note } from '../../../domain/canvas'
import { listKindsOf } from '../../../domain/relationships/kind-aspects'
import { channelPhases } from '../../../domain/relationships/relationship-kinds'
import { formatList } from '../../../i18n/formats/lists'
import { nameKind } from '../../../i18n/subject-words'
import { currentLanguage } from '../../../i18n/texts'
import styles from './fields.module.css'
import { KindGroup } from './kind-group'

/** The phases a channel or a relationship covers; those it does not are named (R08). */
export function PhaseChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['relationships', 'kinds'])
  const language = currentLanguage()
  const covered = listKindsOf(note, 'phase')
  const missing = channelPhases.filter((phase) => !covered.includes(phase))
  const phases = formatList(
    missing.map((phase) => nameKind(language, phase)),
    language,
    'and',
  )
  return (
    <KindGroup note={note} legend={t('facts.phase')} kinds={channelPhases}>
      <p role="status" className={styles.hint}>
        {covered.length === 0
          ? t('phases.none')
          : missing.length === 0
            ? t('phases.all')
            : t('phases.missing', { phases })}
      </p>
    </KindGroup>
  )
}
