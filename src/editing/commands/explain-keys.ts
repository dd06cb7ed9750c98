import type { Shortcut } from '../../ui/shortcut'
import { writeShortcut } from '../../ui/write-shortcut'

/** A command or a plain key, as far as the list of shortcuts asks. */
interface KeyedRecord<Words> {
  readonly id: string
  readonly shortcuts?: readonly Shortcut[]
  readonly explain?: (t: Words) => string
}

/** A line of the list of shortcuts. */
export interface ExplainedKeys {
  readonly id: string
  readonly words: string
  /** As they are written on the person's own keyboard. */
  readonly keys: readonly string[]
}

/** What the keys of these records do; a record that has no keys, or no words for them, has no line. */
export function explainKeys<Words>(
  records: readonly KeyedRecord<Words>[],
  t: Words,
): readonly ExplainedKeys[] {
  return records.flatMap(({ id, shortcuts, explain }) =>
    shortcuts && explain
      ? [
          {
            id,
            words: explain(t),
            keys: shortcuts
              .filter(({ isUnspoken }) => !isUnspoken)
              .map((shortcut) => writeShortcut(shortcut)),
          },
        ]
      : [],
  )
}
