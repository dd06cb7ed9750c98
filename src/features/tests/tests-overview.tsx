import { ListChecks } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AssumptionState, assumptionStates } from '../../domain/workshop/assumption'
import type { Risk } from '../../domain/workshop/risks'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { ChipButton } from '../../ui/chip'
import { NotePicker } from './note-picker'
import { RiskList } from './risk-list'
import { RiskMap } from './risk-map'
import styles from './tests-part.module.css'

/** A hypothesis with its number: its place among all, whichever are shown. */
export interface RankedRisk extends Risk {
  readonly rank: number
}

/** All hypotheses: the riskiest first, and the map of importance and evidence. */
export function TestsOverview({ risks }: { readonly risks: readonly Risk[] }) {
  const { t } = useTranslation('tests')
  const { isReadOnly } = useCanvasSession()
  const [wanted, setWanted] = useState<AssumptionState>()
  const [isPicking, setPicking] = useState(false)
  const ranked = risks.map((risk, index): RankedRisk => ({ ...risk, rank: index + 1 }))
  const isThere = wanted !== undefined && risks.some(({ assumption }) => assumption.state === wanted)
  const shown = isThere ? ranked.filter(({ assumption }) => assumption.state === wanted) : ranked
  if (risks.length === 0)
    return (
      <>
        <p className={styles.intro}>{t('intro')}</p>
        {!isReadOnly && <NotePicker />}
      </>
    )
  return (
    <>
      <p className={styles.intro}>{t('intro')}</p>
      <div className={styles.tools}>
        <StateFilter risks={risks} wanted={isThere ? wanted : undefined} onChoose={setWanted} />
        {!isReadOnly && (
          <Button icon={ListChecks} aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
            {t('pick.open')}
          </Button>
        )}
      </div>
      {!isReadOnly && isPicking && <NotePicker onClose={() => setPicking(false)} />}
      <div className={styles.columns}>
        <Titled title={t('list.title')}>
          <RiskList risks={shown} />
        </Titled>
        <Titled title={t('map.title')}>
          <RiskMap risks={shown} />
        </Titled>
      </div>
    </>
  )
}

function Titled({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId()
  return (
    <section className={styles.column} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface StateFilterProps {
  readonly risks: readonly Risk[]
  readonly wanted: AssumptionState | undefined
  readonly onChoose: (state: AssumptionState | undefined) => void
}

/** One state or all; those of which there is none are not offered. */
function StateFilter({ risks, wanted, onChoose }: StateFilterProps) {
  const { t } = useTranslation('tests')
  const counts = assumptionStates.map((state) => ({
    state,
    number: risks.filter(({ assumption }) => assumption.state === state).length,
  }))
  return (
    <fieldset className={styles.filter}>
      <legend>{t('filter.label')}</legend>
      <ChipButton isPressed={wanted === undefined} onClick={() => onChoose(undefined)}>
        {t('filter.counted', { name: t('filter.all'), number: risks.length })}
      </ChipButton>
      {counts
        .filter(({ number }) => number > 0)
        .map(({ state, number }) => (
          <ChipButton key={state} isPressed={wanted === state} onClick={() => onChoose(state)}>
            {t('filter.counted', { name: t(`states.${state}`), number })}
          </ChipButton>
        ))}
    </fieldset>
  )
}
