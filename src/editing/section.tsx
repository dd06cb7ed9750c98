import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BlockId } from '../domain/kinds/block-ids'
import { blockAddress } from '../state/addresses'
import { useCanvasSession } from '../state/open-canvas'
import styles from './section.module.css'

interface SectionProps {
  readonly title: string
  readonly hint: string
  readonly children: ReactNode
}

/** A section of the full view. Whoever comes to it begins at its heading. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  )
}

/** Something that is missing, in words and with a sign. */
export function Missing({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.missing}>
      <TriangleAlert size={14} aria-hidden />
      <span>{children}</span>
    </span>
  )
}

/** What a section needs before it has anything to show, and the way there. */
export function NextStep({ need }: { readonly need: Need }) {
  const { t } = useTranslation('tables')
  return (
    <div className={styles.next}>
      <p>{t(`needs.${need}`)}</p>
      {/* Motivations are chosen on the relationships they belong to. */}
      <BlockLink block={need === 'motivations' ? 'customerRelationships' : need} />
    </div>
  )
}

type Need = 'customerSegments' | 'channels' | 'customerRelationships' | 'motivations'

function BlockLink({ block }: { readonly block: BlockId }) {
  const { t } = useTranslation(['board', 'blocks'])
  const { id } = useCanvasSession()
  return (
    <Link href={blockAddress(id, block)} className={styles.link}>
      {t('openBlock', { block: t(block, { ns: 'blocks' }) })}
    </Link>
  )
}
