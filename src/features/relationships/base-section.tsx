import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { setMotivationStages } from '../../document/commands/motivations'
import { setSegmentStage } from '../../document/commands/segments'
import { listMotivations, type Note } from '../../domain/canvas'
import { listCustomerBase, type StageOfBase } from '../../domain/relationships/list-customer-base'
import { type CustomerStage, customerStages } from '../../domain/relationships/relationship-kinds'
import { MenuButton } from '../../editing/menu-button'
import { NoteName } from '../../editing/note-name'
import { Missing, NextStep, Section } from '../../editing/section'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './base-section.module.css'
import { useLinked } from './linked'
import { StageMotivations } from './stage-motivations'

/** The customer base: at which stage the segments are, and what is done for each stage (R13). `children` follow. */
export function BaseSection({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['tables', 'kinds'])
  const canvas = useCanvasState((state) => state.canvas)
  const { stages, otherSegments } = useMemo(() => listCustomerBase(canvas), [canvas])
  const hasSegments = otherSegments.length > 0 || stages.some(({ segments }) => segments.length > 0)
  return (
    <Section title={t('sections.base')} hint={t('base.hint')}>
      {!hasSegments && <NextStep need="customerSegments" />}
      {canvas.motivationsById.size === 0 && <NextStep need="motivations" />}
      <ol className={styles.stages}>
        {stages.map((stage) => (
          <li key={stage.stage} className={styles.stage}>
            <Stage stage={stage} />
          </li>
        ))}
      </ol>
      {otherSegments.length > 0 && (
        <section className={styles.others} aria-label={t('base.others')}>
          <h3>{t('base.others')}</h3>
          <StageSegments segments={otherSegments} />
        </section>
      )}
      {children}
    </Section>
  )
}

function Stage({ stage: { stage, segments, motivations } }: { readonly stage: StageOfBase }) {
  const { t } = useTranslation('tables')
  const name = nameKind(currentLanguage(), stage)
  return (
    <>
      <h3>{name}</h3>
      {segments.length > 0 ? (
        <StageSegments segments={segments} />
      ) : (
        <p className={styles.quiet}>{t('base.noSegments')}</p>
      )}
      <h4>{t('card.motivations')}</h4>
      {motivations.length > 0 && (
        <StageMotivations motivations={motivations} hasPromise={stage === 'stage.regular'} />
      )}
      {motivations.length === 0 &&
        (segments.length > 0 ? (
          <Missing>{t('base.noMotivations')}</Missing>
        ) : (
          <p className={styles.quiet}>{t('base.noMotivations')}</p>
        ))}
      <MotivationMenu stage={stage} name={name} />
    </>
  )
}

function StageSegments({ segments }: { readonly segments: readonly Note[] }) {
  const { marks } = useLinked()
  return (
    <ul className={styles.segments}>
      {segments.map((segment) => (
        <li key={segment.id}>
          <NoteName note={segment} mark={marks.get(segment.id)} />
          <StageMenu segment={segment} />
        </li>
      ))}
    </ul>
  )
}

/** Says for which motivations a stage counts. */
function MotivationMenu({ stage, name }: { readonly stage: CustomerStage; readonly name: string }) {
  const { t } = useTranslation('tables')
  const { document } = useCanvasSession()
  const motivationsById = useCanvasState((state) => state.canvas.motivationsById)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  if (motivationsById.size === 0) return null
  const items = () =>
    listMotivations({ motivationsById }).map(({ id, text, kind, stages }) => {
      const isChecked = stages.includes(stage)
      const others = stages.filter((other) => other !== stage)
      return {
        id,
        label: text || nameKind(language, kind),
        lang: language,
        isChecked,
        onSelect: () => setMotivationStages(document, id, isChecked ? others : [...others, stage]),
      }
    })
  return (
    <MenuButton id={stage} name={t('base.chooseOf', { stage: name })} items={items}>
      {t('base.choose')}
    </MenuButton>
  )
}

function StageMenu({ segment }: { readonly segment: Note }) {
  const { t } = useTranslation('tables')
  const { document } = useCanvasSession()
  const items = () =>
    customerStages.map((stage) => {
      const isChecked = segment.kinds.includes(stage)
      const label = nameKind(currentLanguage(), stage)
      const onSelect = () => setSegmentStage(document, segment.id, isChecked ? undefined : stage)
      return { id: stage, label, isChecked, onSelect }
    })
  return (
    <MenuButton id={segment.id} name={t('base.stageOf', { segment: segment.text })} items={items}>
      {t('base.stage')}
    </MenuButton>
  )
}
