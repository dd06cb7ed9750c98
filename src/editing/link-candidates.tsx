import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkEnd } from '../domain/canvas'
import type { CandidateGroup, LinkCandidate } from '../domain/link-candidates'
import { foldText } from '../i18n/fold-text'
import { useCanvasState } from '../state/open-canvas'
import styles from './link-dialog.module.css'
import { useEndName } from './use-end-name'

interface CandidateListProps {
  readonly ref: Ref<HTMLFieldSetElement>
  readonly groups: readonly CandidateGroup[]
  readonly query: string
  /** What was chosen or unchosen since the dialog opened. */
  readonly choices: ReadonlyMap<LinkEnd, boolean>
  readonly onChoose: (end: LinkEnd, isChosen: boolean) => void
  /** Enter: the choice is made. */
  readonly onDone: () => void
}

/** What can be linked, block by block, as boxes to tick; the arrow keys walk through them. */
export function CandidateList({ ref, groups, query, choices, onChoose, onDone }: CandidateListProps) {
  const { t } = useTranslation(['links', 'blocks'])
  const nameEnd = useEndName()
  const wanted = foldText(query)
  const found = groups
    .map(({ group, candidates }) => ({
      group,
      candidates: candidates.filter(({ id }) => foldText(nameEnd(id)).includes(wanted)),
    }))
    .filter(({ candidates }) => candidates.length > 0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') onDone()
    else if (!walk(event)) return
    event.preventDefault()
  }
  return (
    <fieldset ref={ref} className={styles.candidates} aria-label={t('title')} onKeyDown={onKeyDown}>
      {found.map(({ group, candidates }) => (
        <fieldset key={group} className={styles.group}>
          <legend>{group === 'motivations' ? t('motivations') : t(group, { ns: 'blocks' })}</legend>
          {candidates.map((candidate) => (
            <Candidate
              key={candidate.id}
              candidate={candidate}
              name={nameEnd(candidate.id)}
              isChosen={choices.get(candidate.id) ?? candidate.links.length > 0}
              onChoose={onChoose}
            />
          ))}
        </fieldset>
      ))}
      <p role="status" className={styles.nothing}>
        {found.length === 0 && t(groups.length === 0 ? 'nothingThere' : 'nothingFound')}
      </p>
    </fieldset>
  )
}

interface CandidateProps extends Pick<CandidateListProps, 'onChoose'> {
  readonly candidate: LinkCandidate
  readonly name: string
  readonly isChosen: boolean
}

function Candidate({ candidate: { id, links }, name, isChosen, onChoose }: CandidateProps) {
  const { t } = useTranslation('links')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const label = links.map((link) => link.label).find(Boolean)
  return (
    <label className={styles.candidate}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChoose(id, event.currentTarget.checked)}
      />
      <span lang={language}>{name}</span>{' '}
      {links.length > 0 && (
        <span className={styles.linked} lang={label ? language : undefined}>
          {label ?? t('isLinked')}
        </span>
      )}
    </label>
  )
}

/** Leads to the box above or below, over the borders of the groups; above the first it stays. */
function walk({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  const boxes = [...currentTarget.querySelectorAll('input')]
  const index = boxes.findIndex((box) => Object.is(box, target))
  boxes[index + (key === 'ArrowDown' ? 1 : -1)]?.focus()
  return true
}
