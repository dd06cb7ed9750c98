import { Braces, FileText, Image, type LucideIcon, Presentation } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExporterId, ExporterKind } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import styles from './export-dialog.module.css'

const icons = {
  document: FileText,
  slides: Presentation,
  picture: Image,
  data: Braces,
} satisfies Record<ExporterKind, LucideIcon>

const kinds = ['document', 'slides', 'picture', 'data'] as const satisfies readonly ExporterKind[]

interface FormatChoiceProps {
  readonly value: ExporterId
  readonly onChoose: (id: ExporterId) => void
}

/** Every way out, by what it is for; one group of radio buttons, so that arrow keys go through all of them. */
export function FormatChoice({ value, onChoose }: FormatChoiceProps) {
  const { t } = useTranslation('waysOut')
  const name = useId()
  const groups = kinds
    .map((kind) => ({ kind, ways: exporters.filter((exporter) => exporter.kind === kind) }))
    .filter(({ ways }) => ways.length > 0)
  return (
    <fieldset className={styles.formats}>
      <legend>{t('file')}</legend>
      {groups.map(({ kind, ways }) => {
        const Icon = icons[kind]
        return (
          <fieldset key={kind} className={styles.kind}>
            <legend>
              <Icon size={16} aria-hidden />
              {t(`kinds.${kind}`)}
            </legend>
            {ways.map(({ id }) => (
              <Format key={id} id={id} group={name} isChosen={id === value} onChoose={() => onChoose(id)} />
            ))}
          </fieldset>
        )
      })}
    </fieldset>
  )
}

interface FormatProps {
  readonly id: ExporterId
  readonly group: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Format({ id, group, isChosen, onChoose }: FormatProps) {
  const { t } = useTranslation('waysOut')
  const nameId = useId()
  const useOf = useId()
  return (
    <label className={styles.format}>
      <input
        type="radio"
        name={group}
        checked={isChosen}
        aria-labelledby={nameId}
        aria-describedby={useOf}
        onChange={onChoose}
      />
      <span id={nameId} className={styles.name}>
        {t(`formats.${id}.name`)}
      </span>
      <span id={useOf} className={styles.hint}>
        {t(`formats.${id}.use`)}
      </span>
    </label>
  )
}
