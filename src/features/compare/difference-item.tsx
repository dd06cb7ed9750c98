import { RotateCcw } from 'lucide-react'
import { useId } from 'react'
import type { Difference } from '../../domain/compare/difference'
import { PhraseText } from '../../editing/phrase-text'
import { Button } from '../../ui/button'
import styles from './compare.module.css'
import type { TakingOver } from './use-take-over'
import type { WordedDifference } from './wording'

export interface DifferenceItemProps {
  readonly difference: Difference
  readonly word: (difference: Difference) => WordedDifference
  readonly taking: TakingOver | undefined
}

/** One difference in words, with what can be done about it. */
export function DifferenceItem({ difference, word, taking }: DifferenceItemProps) {
  const sentenceId = useId()
  const { sentence, rows } = word(difference)
  const take = taking?.offer(difference)
  return (
    <li className={styles.difference}>
      <div className={styles.words}>
        <p id={sentenceId}>
          <PhraseText phrase={sentence} />
        </p>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a difference stay in their order.
          <p key={index} className={styles.row}>
            <PhraseText phrase={row} />
          </p>
        ))}
      </div>
      {take && (
        <Button icon={RotateCcw} aria-describedby={sentenceId} data-take-over onClick={take}>
          {taking?.label}
        </Button>
      )}
    </li>
  )
}

/** Tells differences apart: notes, links and motivations in it count by their ids. */
export function keyOf(difference: Difference): string {
  return JSON.stringify(difference, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value,
  )
}
