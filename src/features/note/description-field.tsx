import { type KeyboardEvent, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeNoteDescription } from '../../document/commands/notes'
import type { Note } from '../../domain/canvas'
import { parseRichText } from '../../rich-text/parse-rich-text'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import { Field } from '../../ui/field'
import { hasCommandKey } from '../../ui/letter-key'
import { RichTextView } from '../../ui/rich-text-view'
import { TextArea } from '../../ui/text-area'
import { continueList } from './continue-list'
import { FormattingToolbar, findFormat, toggleFormat } from './formatting-toolbar'
import styles from './note-view.module.css'
import type { FormattedText, Selection } from './text-lines'
import { typeText } from './type-text'

/** The longer description: its source with the means to format it, and what comes of it (R15). */
export function DescriptionField({ note }: { readonly note: Note }) {
  const { t } = useTranslation('note')
  const { document, isReadOnly } = useCanvasSession()
  const field = useContentField()
  const { holder, selection, watchSelection, change } = useFormatting(note.description, (description) =>
    writeNoteDescription(document, note.id, description),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.nativeEvent.isComposing) return
    const format = findFormat(event)
    const isNewLine = event.key === 'Enter' && !event.shiftKey && !hasCommandKey(event)
    const isHandled = format
      ? change((text, place) => toggleFormat(text, place, format))
      : isNewLine && change(continueList)
    if (isHandled) event.preventDefault()
  }
  return (
    <div className={styles.description}>
      <div className={styles.source} ref={holder}>
        <Field label={t('description')}>
          {(control) => (
            <>
              {!isReadOnly && (
                <FormattingToolbar
                  text={note.description}
                  selection={selection}
                  onToggle={(format) => change((text, place) => toggleFormat(text, place, format))}
                />
              )}
              <TextArea
                {...control}
                {...field}
                className={styles.writing}
                value={note.description}
                onValueChange={(description) => writeNoteDescription(document, note.id, description)}
                onSelect={watchSelection}
                onKeyDown={onKeyDown}
              />
            </>
          )}
        </Field>
      </div>
      <Preview source={note.description} lang={field.lang} />
    </div>
  )
}

function Preview({ source, lang }: { readonly source: string; readonly lang: string }) {
  const { t } = useTranslation('note')
  // A long text is read again when the typing leaves time for it.
  const calm = useDeferredValue(source)
  const blocks = useMemo(() => parseRichText(calm), [calm])
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <h3 className={styles.heading}>{t('preview')}</h3>
      {blocks.length > 0 ? (
        <RichTextView blocks={blocks} lang={lang} />
      ) : (
        <p className={styles.quiet}>{t('previewEmpty')}</p>
      )}
    </section>
  )
}

/** A change of the text at a selection; undefined where it means nothing. */
type Edit = (text: string, selection: Selection) => FormattedText | undefined

/** Changes what is selected in the textarea inside `holder`, and keeps it selected. */
function useFormatting(text: string, write: (text: string) => void) {
  const holder = useRef<HTMLDivElement>(null)
  const [selection, setSelection] = useState<Selection>({ start: 0, end: 0 })
  const wanted = useRef<Selection>(undefined)
  const findField = () => holder.current?.querySelector('textarea')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection can move once the new text is there
  useLayoutEffect(() => {
    if (!wanted.current) return
    findField()?.setSelectionRange(wanted.current.start, wanted.current.end)
    setSelection(wanted.current)
    wanted.current = undefined
  }, [text])
  /** Answers whether there was anything to change here. */
  const change = (edit: Edit): boolean => {
    const element = findField()
    const place = element && { start: element.selectionStart, end: element.selectionEnd }
    const result = place && edit(text, place)
    if (!element || !result) return false
    element.focus()
    if (result.text === text) return true
    wanted.current = result.selection
    if (!typeText(element, result.text)) write(result.text)
    return true
  }
  const watchSelection = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
    setSelection({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
  return { holder, selection, watchSelection, change }
}
