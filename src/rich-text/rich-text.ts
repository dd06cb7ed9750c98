/** A run of text inside a paragraph. Line breaks are pieces of their own, so `text` never holds one. */
export type RichInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bold'; readonly text: string }
  | { readonly type: 'break' }

export interface RichParagraph {
  readonly type: 'paragraph'
  readonly children: readonly RichInline[]
}

export interface RichList {
  readonly type: 'list'
  readonly isOrdered: boolean
  /** The number of the first item; the others count on. 1 where the list has no numbers. */
  readonly start: number
  /** Each item is a text of its own, so lists may stand inside lists. */
  readonly items: readonly (readonly RichBlock[])[]
}

/** What a description is made of (R15, R18): the whole of the Markdown that Harreman reads. */
export type RichBlock = RichParagraph | RichList
