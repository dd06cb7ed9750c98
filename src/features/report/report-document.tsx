import { type RefObject, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { listSections, type ReportGroup, readText } from '../../exporters/report/report-node'
import styles from './report-document.module.css'
import { ReportNodeView } from './report-node-view'

interface ReportDocumentProps {
  readonly report: ReportGroup
  readonly language: Language
}

/** The report to be read: its head, its contents, its parts. Everything in it is in the language of the canvas. */
export function ReportDocument({ report, language }: ReportDocumentProps) {
  const id = useId()
  const article = useRef<HTMLElement>(null)
  const sections = listSections(report)
  const groups = new Set<unknown>(sections.map(({ group }) => group))
  const head = report.children.filter((child) => !groups.has(child))
  return (
    <article ref={article} lang={language} aria-labelledby={`${id}title`} className={styles.document}>
      <header id={`${id}title`}>
        {head.map((node, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
          <ReportNodeView key={index} node={node} />
        ))}
      </header>
      <Contents sections={sections} article={article} />
      {sections.map(({ group, heading }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: extra blocks may have the same name
        <section key={index} aria-label={readText(heading)} data-section={index}>
          {group.children.map((node, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
            <ReportNodeView key={place} node={node} />
          ))}
        </section>
      ))}
    </article>
  )
}

interface ContentsProps {
  readonly sections: ReturnType<typeof listSections>
  readonly article: RefObject<HTMLElement | null>
}

/** A press leads to the heading of a part; a link would lead the address astray. */
function Contents({ sections, article }: ContentsProps) {
  const { t, i18n } = useTranslation('reportView')
  const id = useId()
  if (sections.length < 2) return null
  const goTo = (index: number) => {
    const section = article.current?.querySelector(`[data-section="${index}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.querySelector('h2')?.focus({ preventScroll: true })
  }
  return (
    <nav aria-labelledby={id} className={styles.contents}>
      <p id={id} lang={i18n.language}>
        {t('contents')}
      </p>
      <ol>
        {sections.map(({ heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: extra blocks may have the same name
          <li key={index}>
            <button type="button" onClick={() => goTo(index)}>
              {readText(heading)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
