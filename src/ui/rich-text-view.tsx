import { Fragment, type ReactNode } from 'react'
import { joinClasses } from './button'
import styles from './rich-text-view.module.css'

/** A run of words, or a line break between two. */
export type RichPiece = { readonly type: 'text' | 'bold'; readonly text: string } | { readonly type: 'break' }

export type RichPart =
  | { readonly type: 'paragraph'; readonly children: readonly RichPiece[] }
  | {
      readonly type: 'list'
      readonly isOrdered: boolean
      readonly start: number
      readonly items: readonly (readonly RichPart[])[]
    }

interface RichTextViewProps {
  /** A text that has been read into its parts; no markup is interpreted here. */
  readonly blocks: readonly RichPart[]
  /** The language of the text. */
  readonly lang?: string
  readonly className?: string | undefined
}

/** A formatted text: paragraphs, bold, lists. */
export function RichTextView({ blocks, lang, className }: RichTextViewProps) {
  return (
    <div className={joinClasses(styles.text, className)} lang={lang}>
      {renderParts(blocks)}
    </div>
  )
}

function renderParts(parts: readonly RichPart[]): ReactNode {
  return parts.map((part, index) => {
    const key = `${index}`
    if (part.type === 'paragraph') return <p key={key}>{part.children.map(renderPiece)}</p>
    const items = part.items.map((item, position) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a formatted text has no ids and its parts keep no state
      <li key={position}>{renderParts(item)}</li>
    ))
    return part.isOrdered ? (
      <ol key={key} start={part.start}>
        {items}
      </ol>
    ) : (
      <ul key={key}>{items}</ul>
    )
  })
}

function renderPiece(piece: RichPiece, index: number): ReactNode {
  const key = `${index}`
  switch (piece.type) {
    case 'break':
      return <br key={key} />
    case 'bold':
      return <strong key={key}>{piece.text}</strong>
    case 'text':
      return <Fragment key={key}>{piece.text}</Fragment>
  }
}
