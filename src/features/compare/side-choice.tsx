import { ArrowLeftRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../domain/compare/difference'
import { type ComparedSide, readSide, writeSide } from '../../state/compare/compared-side'
import type { ReadSide } from '../../state/compare/read-compared'
import type { CanvasRow } from '../../state/library'
import { useCanvasSession } from '../../state/open-canvas'
import type { CanvasVersion } from '../../state/versions/use-versions'
import { Button } from '../../ui/button'
import { Field, Select } from '../../ui/field'
import styles from './compare.module.css'
import { type Sides, useSideNames } from './use-sides'

interface SideChoiceProps {
  readonly sides: Sides
  readonly read: Readonly<Record<Side, ReadSide | undefined>>
  readonly versions: readonly CanvasVersion[] | undefined
  readonly canvases: readonly CanvasRow[]
  readonly onChoose: (sides: Sides) => void
}

/** The two fields in which a person says what is to be compared. */
export function SideChoice({ sides, read, versions, canvases, onChoose }: SideChoiceProps) {
  const { t } = useTranslation('compare')
  const swap = () => onChoose({ before: sides.after, after: sides.before })
  const list = { versions, canvases }
  return (
    <div className={styles.choice}>
      <SideField
        label={t('before')}
        side={sides.before}
        read={read.before}
        {...list}
        onChoose={(before) => onChoose({ ...sides, before })}
      />
      <Button icon={ArrowLeftRight} className={styles.swap} onClick={swap}>
        {t('swap')}
      </Button>
      <SideField
        label={t('after')}
        side={sides.after}
        read={read.after}
        {...list}
        onChoose={(after) => onChoose({ ...sides, after })}
      />
    </div>
  )
}

interface SideFieldProps extends Pick<SideChoiceProps, 'versions' | 'canvases'> {
  readonly label: string
  readonly side: ComparedSide | undefined
  readonly read: ReadSide | undefined
  readonly onChoose: (side: ComparedSide | undefined) => void
}

function SideField({ label, side, read, versions = [], canvases, onChoose }: SideFieldProps) {
  const { t } = useTranslation('compare')
  const { id } = useCanvasSession()
  const { nameVersion, nameCanvas } = useSideNames(versions, canvases)
  const value = side ? writeSide(side) : ''
  const isListed =
    !side || side.type === 'now' || [...versions, ...canvases].some((each) => each.id === side.id)
  return (
    <div className={styles.side}>
      <Field label={label}>
        {(control) => (
          <Select
            {...control}
            value={value}
            onChange={(event) => onChoose(readSide(event.currentTarget.value, id))}
          >
            {!side && <option value="">{t('choose')}</option>}
            {!isListed && <option value={value}>{t('unlisted')}</option>}
            <option value="now">{t('now')}</option>
            {versions.length > 0 && (
              <optgroup label={t('versions')}>
                {versions.map((version) => (
                  <option key={version.id} value={writeSide({ type: 'version', id: version.id })}>
                    {nameVersion(version)}
                  </option>
                ))}
              </optgroup>
            )}
            {canvases.length > 0 && (
              <optgroup label={t('canvases')}>
                {canvases.map((canvas) => (
                  <option key={canvas.id} value={writeSide({ type: 'canvas', id: canvas.id })}>
                    {nameCanvas(canvas)}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
        )}
      </Field>
      {read?.type === 'unread' && (
        <p role="alert" className={styles.warning}>
          {t(`unread.${read.reason}`)}
        </p>
      )}
    </div>
  )
}
