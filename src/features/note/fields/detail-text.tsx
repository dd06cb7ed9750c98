import { useTranslation } from 'react-i18next'
import { writeRelationshipText } from '../../../document/commands/relationships'
import type { Note } from '../../../domain/canvas'
import type { RelationshipText } from '../../../domain/relationships/relationship-details'
import { useContentField } from '../../../state/content-field'
import { useCanvasSession } from '../../../state/open-canvas'
import { Field, TextInput } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'

interface DetailTextProps {
  readonly note: Note
  readonly part: RelationshipText
  readonly hint?: string
}

/** One of the texts of a relationship; the means of self-service over several lines. */
export function DetailText({ note, part, hint }: DetailTextProps) {
  const { t } = useTranslation('relationships')
  const { document } = useCanvasSession()
  const field = useContentField()
  const properties = {
    ...field,
    // A name is in no dictionary.
    spellCheck: part !== 'representative' && part !== 'secondContact',
    value: note.relationship?.[part] ?? '',
    onValueChange: (text: string) => writeRelationshipText(document, note.id, part, text),
  }
  return (
    <Field label={t(`facts.${part}`)} {...(hint && { hint })}>
      {(control) =>
        part === 'serviceMeans' ? (
          <TextArea {...control} {...properties} />
        ) : (
          <TextInput {...control} {...properties} />
        )
      }
    </Field>
  )
}
