import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { listChosen, listCriteria, listProjects } from '../../domain/workshop/portfolio'
import { makeTextComparer } from '../../i18n/sort-text'
import { currentLanguage } from '../../i18n/texts'
import { libraryAddress } from '../../state/addresses'
import type { CanvasRow } from '../../state/library'
import { useLibrary } from '../../state/services'
import { Field, Select } from '../../ui/field'
import { useRescuedFocus } from '../../ui/use-rescued-focus'
import { useViewFocus } from '../../ui/use-view-focus'
import { AddCriterion } from './add-criterion'
import { listOfProject } from './arrange-portfolio'
import styles from './portfolio.module.css'
import { PortfolioPlot } from './portfolio-plot'
import { PortfolioTable } from './portfolio-table'
import { type PortfolioChoices, usePortfolioChoices } from './use-portfolio-choices'

/** All alternatives and canvases of a project, in a table and a plot over the user's own criteria (R96). */
export function Portfolio() {
  // All at once: waiting for words later would take the field away that is typed in.
  const { t } = useTranslation(['portfolio', 'app', 'errors'])
  const page = useViewFocus<HTMLElement>()
  useRescuedFocus(page)
  const rows = useLibrary((state) => state.rows)
  const { choices, choose } = usePortfolioChoices()
  const canvases = useMemo(() => rows && listOfProject(rows, ''), [rows])
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.quiet}>{t('intro')}</p>
      </header>
      {canvases?.length === 0 && <Empty />}
      {canvases && canvases.length > 0 && choices && (
        <Canvases canvases={canvases} choices={choices} onChoose={choose} />
      )}
    </main>
  )
}

function Empty() {
  const { t } = useTranslation('portfolio')
  return (
    <section className={styles.empty}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <Link href={libraryAddress} className={styles.link}>
        {t('empty.button')}
      </Link>
    </section>
  )
}

interface CanvasesProps {
  /** Those outside of the bin. */
  readonly canvases: readonly CanvasRow[]
  readonly choices: PortfolioChoices
  readonly onChoose: (changes: Partial<PortfolioChoices>) => void
}

function Canvases({ canvases, choices, onChoose }: CanvasesProps) {
  const { t } = useTranslation('portfolio')
  const projects = useMemo(() => listProjects(canvases).sort(makeTextComparer(currentLanguage())), [canvases])
  // A project whose last canvas went away is none any more.
  const project = projects.includes(choices.project) ? choices.project : ''
  const shown = useMemo(() => listOfProject(canvases, project), [canvases, project])
  const chosen = useMemo(() => listChosen(canvases), [canvases])
  const criteria = listCriteria(canvases, choices.criteria)
  const parts = { canvases, shown, chosen, criteria }
  return (
    <>
      <Tools>
        <Field label={t('show')} hint={t(projects.length > 0 ? 'showHint' : 'noProjects')}>
          {(control) => (
            <Select
              {...control}
              value={project}
              onChange={({ currentTarget }) => onChoose({ project: currentTarget.value })}
            >
              <option value="">{t('allCanvases')}</option>
              {projects.map((name) => (
                <option key={name} lang={listOfProject(canvases, name)[0]?.contentLanguage}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <AddCriterion
          criteria={criteria}
          onAdd={(criterion) => onChoose({ criteria: [...choices.criteria, criterion] })}
        />
      </Tools>
      <PortfolioTable
        {...parts}
        projects={projects}
        onForget={(criterion) =>
          onChoose({ criteria: choices.criteria.filter((each) => each !== criterion) })
        }
      />
      <PortfolioPlot {...parts} choices={choices} onChoose={onChoose} />
    </>
  )
}

function Tools({ children }: { readonly children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>
}
