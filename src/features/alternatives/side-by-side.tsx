import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasId } from '../../domain/canvas'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { useComparedSide } from '../../state/compare/use-compared-side'
import { ChipButton } from '../../ui/chip'
import { Warning } from '../../ui/warning'
import { AlignedBlocks } from './aligned-blocks'
import styles from './alternatives.module.css'
import type { AlternativeActs } from './use-alternative-acts'
import type { AlternativeFamily, FamilyMember } from './use-family'

/** Beside the open one. */
const MOST_OTHERS = 2

interface SideBySideProps {
  readonly family: AlternativeFamily
  readonly acts: AlternativeActs
}

/** The open canvas beside one or two of its alternatives. */
export function SideBySide({ family, acts }: SideBySideProps) {
  const { t } = useTranslation('alternatives')
  const id = useId()
  const { members, chosen, toggle } = useChosenColumns(family)
  const first = useOther(chosen[0])
  const second = useOther(chosen[1])
  const columns = [first, second].flatMap((side, index) => {
    const member = chosen[index]
    return member && side?.type === 'read' ? [{ canvas: side.canvas, name: acts.name(member) }] : []
  })
  // All others may be in the bin.
  if (members.length === 0) return null
  const isReading = chosen.some((_, index) => [first, second][index] === undefined)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('sideBySide')}</h2>
      {members.length > 1 && (
        <fieldset className={styles.choices}>
          <legend>{t('comparedWith')}</legend>
          {members.map((member) => {
            const isPressed = chosen.includes(member)
            return (
              <ChipButton
                key={member.row.id}
                isPressed={isPressed}
                aria-disabled={!isPressed && chosen.length === MOST_OTHERS}
                onClick={() => toggle(member)}
              >
                <PhraseText phrase={acts.name(member)} />
              </ChipButton>
            )
          })}
          {members.length > MOST_OTHERS && <p className={styles.quiet}>{t('most')}</p>}
        </fieldset>
      )}
      {[first, second].map((side, index) => {
        const member = chosen[index]
        return (
          member &&
          side?.type === 'unread' && (
            <div key={member.row.id} role="alert">
              <Warning>
                <PhraseText
                  phrase={fillPhrase({ title: acts.name(member) }, (marks) =>
                    t(`unread.${side.reason}`, marks),
                  )}
                />
              </Warning>
            </div>
          )
        )
      })}
      {!isReading && columns.length > 0 && <AlignedBlocks columns={columns} />}
    </section>
  )
}

/** At first the two that were branched first, the origin among them; then what somebody chooses. */
function useChosenColumns({ members }: AlternativeFamily) {
  const others = members.filter(({ isOpen, isInBin }) => !isOpen && !isInBin)
  const [wanted, setWanted] = useState<readonly CanvasId[]>()
  const usual = others.slice(0, MOST_OTHERS)
  const asked = others.filter(({ row }) => wanted?.includes(row.id))
  // What was chosen may be in the bin by now.
  const chosen = wanted === undefined ? usual : asked
  const ids = chosen.map(({ row }) => row.id)
  return {
    members: others,
    chosen,
    toggle: ({ row }: FamilyMember) => {
      if (ids.includes(row.id)) setWanted(ids.filter((id) => id !== row.id))
      else if (ids.length < MOST_OTHERS) setWanted([...ids, row.id])
    },
  }
}

function useOther(member: FamilyMember | undefined) {
  return useComparedSide(member && { type: 'canvas', id: member.row.id }, undefined)
}
