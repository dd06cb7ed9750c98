import { useTranslation } from 'react-i18next'
import { setAuthor } from '../../document/commands/canvas'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field, TextInput } from '../../ui/field'

/** Whose canvas it is: a person or a team. */
export function AuthorField({ hint }: { readonly hint?: string | undefined }) {
  const { t } = useTranslation('assignment')
  const { document } = useCanvasSession()
  const author = useCanvasState((state) => state.canvas.author)
  const field = useContentField()
  return (
    <Field label={t('author')} {...(hint && { hint })}>
      {(control) => (
        <TextInput
          {...control}
          {...field}
          // A name is in no dictionary.
          spellCheck={false}
          value={author}
          onValueChange={(text) => setAuthor(document, text)}
        />
      )}
    </Field>
  )
}
