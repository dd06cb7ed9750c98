import type { Phrase } from './phrase'

/** A phrase on the screen; a screen reader hears each part in its language. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  return phrase.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their order.
      <span key={index} lang={part.lang}>
        {part.text}
      </span>
    ),
  )
}
