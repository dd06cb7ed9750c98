import { isValidElement, type ReactNode } from 'react'
import { type Phrase, writePhrase } from '../../src/editing/phrase'

/** The words of a message or announcement, whether or not parts of it are marked as content. */
export function readMessage(message: ReactNode): string {
  if (isValidElement<{ readonly phrase: Phrase }>(message)) return writePhrase(message.props.phrase)
  return String(message)
}
