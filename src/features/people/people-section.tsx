import { Lock } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { limitDefaults } from '../../domain/customers/customer-records'
import { type DependencyView, type Person, viewDependency } from '../../domain/customers/dependency'
import { GuidePoints } from '../../editing/guide-points'
import { LimitField } from '../../editing/limit-field'
import { NoteNames, useSegmentMarks } from '../../editing/note-name'
import { Section } from '../../editing/section'
import { foldText } from '../../i18n/fold-text'
import { formatPercent } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { blockAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { HumanResources } from './human-resources'
import styles from './people.module.css'
import { PersonCard } from './person-card'

/** On whom the relationships depend (R54, R88), what somebody who left leaves to do (R89), and the people among the resources (R87). */
export default function PeopleSection() {
  // With the words of the parts below: a press must not make the view wait for them.
  const { t } = useTranslation(['people', 'tables', 'relationships'])
  const canvas = useCanvasState((state) => state.canvas)
  const view = useMemo(() => viewDependency(canvas, foldText), [canvas])
  const usual = formatPercent(limitDefaults.dependency / 100, currentLanguage())
  return (
    <Section title={t('sections.people', { ns: 'tables' })} hint={t('hint')}>
      <p className={styles.confidential}>
        <Lock size={14} aria-hidden />
        <span>{t('confidential')}</span>
      </p>
      {view.people.length === 0 ? <Nobody /> : <Dependency view={view} />}
      {view.people.length > 0 && (
        <LimitField
          name="dependency"
          label={t('limit.label')}
          hint={t('limit.hint', { usual })}
          least={1}
          most={100}
        />
      )}
      <HumanResources />
      <GuidePoints topics={['dependency', 'confidentiality']} />
    </Section>
  )
}

function Dependency({ view: { people, importantSegments } }: { readonly view: DependencyView }) {
  const { t } = useTranslation('people')
  const marks = useSegmentMarks()
  return (
    <>
      <People title={t('here')} people={people} />
      {importantSegments.length > 0 && (
        <section className={styles.part} aria-label={t('important.title')}>
          <h3>{t('important.title')}</h3>
          <p className={styles.quiet}>{t('important.hint')}</p>
          <NoteNames notes={importantSegments} marks={marks} label={t('important.title')} />
        </section>
      )}
    </>
  )
}

function People({ title, people }: { readonly title: string; readonly people: readonly Person[] }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </ul>
    </section>
  )
}

function Nobody() {
  const { t } = useTranslation(['people', 'board', 'blocks'])
  const { id } = useCanvasSession()
  return (
    <div className={styles.nobody}>
      <p>{t('nobody')}</p>
      {(['customerRelationships', 'customerSegments'] as const).map((block) => (
        <Link key={block} href={blockAddress(id, block)}>
          {t('openBlock', { ns: 'board', block: t(block, { ns: 'blocks' }) })}
        </Link>
      ))}
    </div>
  )
}
