import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setAssumptionState } from '../../document/commands/assumptions'
import { type AssumptionState, assumptionStates } from '../../domain/workshop/assumption'
import { proposeState, type Risk } from '../../domain/workshop/risks'
import { RadioGroup } from '../../editing/radio-group'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './tests-part.module.css'

/** What is known of a hypothesis. What evidence and experiments speak for is proposed; people judge. */
export function StateChoice({ risk }: { readonly risk: Risk }) {
  const { t } = useTranslation('tests')
  const { document } = useCanvasSession()
  const part = useRef<HTMLDivElement>(null)
  // The proposal goes with the button that was pressed: the state that holds now is next to it.
  const focusState = (state: AssumptionState) =>
    part.current
      ?.querySelectorAll<HTMLInputElement>('input[type="radio"]')
      [assumptionStates.indexOf(state)]?.focus()
  return (
    <div ref={part} className={styles.part}>
      <RadioGroup
        legend={t('view.state')}
        options={assumptionStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        value={risk.assumption.state}
        onChoose={(state) => setAssumptionState(document, risk.note.id, state)}
      />
      <Proposal risk={risk} onAnswer={focusState} />
    </div>
  )
}

interface ProposalProps {
  readonly risk: Risk
  /** Called with the state that holds from now on. */
  readonly onAnswer: (state: AssumptionState) => void
}

function Proposal({ risk, onAnswer }: ProposalProps) {
  const { t } = useTranslation('tests')
  const { document, isReadOnly } = useCanvasSession()
  // Put aside until there is more to go by.
  const basis = JSON.stringify([risk.evidence, risk.experiments.map(({ state }) => state)])
  const [passedOver, passOver] = useState<string>()
  const proposed = proposeState(risk)
  const accept = (state: AssumptionState) => {
    setAssumptionState(document, risk.note.id, state)
    onAnswer(state)
  }
  const putAside = () => {
    passOver(basis)
    onAnswer(risk.assumption.state)
  }
  const isShown = proposed && proposed !== 'untested' && !isReadOnly && passedOver !== basis
  return (
    <div role="status">
      {isShown && (
        <div className={styles.proposal}>
          <p>{t(`propose.${proposed}`)}</p>
          <Button onClick={() => accept(proposed)}>
            {t('propose.accept', { state: t(`states.${proposed}`) })}
          </Button>
          <Button look="quiet" onClick={putAside}>
            {t('propose.later')}
          </Button>
        </div>
      )}
    </div>
  )
}
