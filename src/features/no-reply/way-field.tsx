import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { waysToCommunicate } from '../../domain/customers/ways-to-communicate'
import { useCanvasState } from '../../state/open-canvas'
import { Field, TextInput } from '../../ui/field'

interface WayFieldProps {
  readonly label: string
  readonly way: string
  readonly onWayChange: (way: string) => void
  readonly hasFocusFirst?: boolean
}

/** A way to communicate: the telephone and those of the source are offered, any other can be written (R36). */
export function WayField({ label, way, onWayChange, hasFocusFirst = false }: WayFieldProps) {
  const { t } = useTranslation('noReply')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { t: tContent } = useTranslation('noReply', { lng: language })
  const listId = useId()
  return (
    <div>
      <Field label={label} hint={t('contacts.wayHint')}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus={hasFocusFirst}
            lang={language}
            spellCheck={false}
            list={listId}
            value={way}
            onValueChange={onWayChange}
          />
        )}
      </Field>
      <datalist id={listId}>
        {[tContent('contacts.telephone'), ...waysToCommunicate].map((offered) => (
          <option key={offered} value={offered} />
        ))}
      </datalist>
    </div>
  )
}
