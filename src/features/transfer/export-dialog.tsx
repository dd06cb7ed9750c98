import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { type Language, languages } from '../../domain/language'
import { withoutConfidential } from '../../domain/without-confidential'
import type { ExporterId } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import { languageNames } from '../../i18n/formats/language-names'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { paperSizes } from '../../state/preferences'
import { usePreferences } from '../../state/services'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, Select } from '../../ui/field'
import { AudienceChoice } from './audience-choice'
import styles from './export-dialog.module.css'
import { ExportPreview } from './export-preview'
import { FormatChoice } from './format-choice'
import type { ExportOrder } from './use-export'

/** In pixels; see docs/decisions/0023-pictures.md. */
const pictureWidths = [1600, 2400, 4800] as const

interface ExportDialogProps {
  /** The canvas as it was when the dialog was opened. */
  readonly canvas: Canvas
  /** The format that is chosen at first. */
  readonly format?: ExporterId | undefined
  readonly onExport: (order: ExportOrder) => void
  readonly onClose: () => void
}

/** Every way out with what can be chosen about it, and what the file will look like. Load it late. */
export default function ExportDialog({ canvas, format = 'pdf', onExport, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['waysOut', 'transfer', 'confidential', 'errors'])
  const paper = usePreferences((preferences) => preferences.paper)
  const [id, setId] = useState(format)
  const [isIncluded, setIncluded] = useState(false)
  const [language, setLanguage] = useState(canvas.contentLanguage)
  const [pictureWidth, setPictureWidth] = useState<number>(2400)
  const outgoing = useMemo(() => (isIncluded ? canvas : withoutConfidential(canvas)), [canvas, isIncluded])
  const order = { id, canvas: outgoing, language, paper, pictureWidth }
  const actions = (
    <>
      <Button onClick={onClose}>{t('transfer:cancel')}</Button>
      <Button
        look="primary"
        onClick={() => {
          onClose()
          onExport(order)
        }}
      >
        {t('transfer:export')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('transfer:close')}
      size="large"
      onClose={onClose}
      actions={actions}
    >
      <div className={styles.columns}>
        <FormatChoice value={id} onChoose={setId} />
        <div className={styles.column}>
          <AudienceChoice
            canvas={canvas}
            outgoing={outgoing}
            isIncluded={isIncluded}
            onChange={setIncluded}
            onLeave={onClose}
          />
          <FormOptions
            id={id}
            language={language}
            onLanguage={setLanguage}
            width={pictureWidth}
            onWidth={setPictureWidth}
          />
          <ExportPreview order={order} />
        </div>
      </div>
    </Dialog>
  )
}

interface FormOptionsProps {
  readonly id: ExporterId
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly width: number
  readonly onWidth: (width: number) => void
}

/** What can be chosen about the form of this file; nothing that would have no effect on it. */
function FormOptions({ id, language, onLanguage, width, onWidth }: FormOptionsProps) {
  const { t } = useTranslation(['waysOut', 'transfer'])
  const paper = usePreferences((preferences) => preferences.paper)
  const setPreference = usePreferences((preferences) => preferences.setPreference)
  const { hasPages, hasWidth, isWordless } = exporters.find((exporter) => exporter.id === id) ?? {}
  return (
    <>
      {!isWordless && (
        <Field label={t('language.label')} hint={t('language.hint')}>
          {(control) => (
            <Select
              {...control}
              value={language}
              onChange={({ currentTarget: { value } }) =>
                onLanguage(languages.find((each) => each === value) ?? language)
              }
            >
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {languageNames[each]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {hasPages && (
        <Field label={t('transfer:paper')}>
          {(control) => (
            <Select
              {...control}
              value={paper}
              onChange={({ currentTarget: { value } }) =>
                setPreference('paper', paperSizes.find((each) => each === value) ?? paper)
              }
            >
              {paperSizes.map((each) => (
                <option key={each} value={each}>
                  {t(`transfer:paperSizes.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {hasWidth && (
        <Field label={t('width.label')}>
          {(control) => (
            <Select
              {...control}
              value={width}
              onChange={(event) => onWidth(Number(event.currentTarget.value))}
            >
              {pictureWidths.map((each) => (
                <option key={each} value={each}>
                  {t('width.pixels', { number: formatNumber(each, currentLanguage()) })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  )
}
