import { useMemo } from 'react'
import { parseRichText } from '../rich-text/parse-rich-text'
import { RichTextView } from '../ui/rich-text-view'

interface FormattedTextProps {
  /** In the Markdown subset of `rich-text`. */
  readonly source: string
  readonly lang: string
}

/** A text with its form. Load it late: what reads the source is large, and most canvases need it seldom. */
export default function FormattedText({ source, lang }: FormattedTextProps) {
  const blocks = useMemo(() => parseRichText(source), [source])
  return <RichTextView blocks={blocks} lang={lang} />
}
