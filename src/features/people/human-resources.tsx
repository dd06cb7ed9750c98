import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addLink, removeLinks } from '../../document/commands/links'
import { listLinksOf, listNotes, type Note } from '../../domain/canvas'
import { listHumanResources } from '../../domain/customers/human-resources'
import { findCanvasKind } from '../../domain/kinds/index'
import { MenuButton } from '../../editing/menu-button'
import { NoteName, NoteNames } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { blockAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './people.module.css'

/** The people among the key resources, with the relationships that stand or fall with them (R87). */
export function HumanResources() {
  const { t } = useTranslation(['people', 'board', 'blocks'])
  const { id } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const resources = useMemo(() => listHumanResources(canvas), [canvas])
  return (
    <section className={styles.part} aria-label={t('human.title')}>
      <h3>{t('human.title')}</h3>
      <p className={styles.quiet}>{t(resources.length > 0 ? 'human.hint' : 'human.none')}</p>
      {resources.length === 0 && (
        <Link href={blockAddress(id, 'keyResources')} className={styles.open}>
          {t('openBlock', { ns: 'board', block: t('keyResources', { ns: 'blocks' }) })}
        </Link>
      )}
      {resources.length > 0 && (
        <ul className={styles.resources} aria-label={t('human.title')}>
          {resources.map(({ resource, relationships }) => (
            <li key={resource.id}>
              <NoteName note={resource} />
              {relationships.length > 0 ? (
                <NoteNames notes={relationships} label={t('customerRelationships', { ns: 'blocks' })} />
              ) : (
                <Missing>{t('human.noRelationship')}</Missing>
              )}
              <RelationshipMenu resource={resource} relationships={relationships} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface RelationshipMenuProps {
  readonly resource: Note
  readonly relationships: readonly Note[]
}

/** Links the resource with relationships, and unlinks it, each by one press. */
function RelationshipMenu({ resource, relationships }: RelationshipMenuProps) {
  const { t } = useTranslation(['people', 'board'])
  const { document } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const all = listNotes(canvas, findCanvasKind(canvas).relationshipBlock)
  if (all.length === 0) return null
  const items = () =>
    all.map((relationship) => {
      const isChecked = relationships.includes(relationship)
      const between = listLinksOf(canvas, resource.id).filter(
        ({ from, to }) => from === relationship.id || to === relationship.id,
      )
      return {
        id: relationship.id,
        label: relationship.text || t('emptyNote', { ns: 'board' }),
        lang: canvas.contentLanguage,
        isChecked,
        onSelect: () =>
          isChecked
            ? removeLinks(
                document,
                between.map((link) => link.id),
              )
            : addLink(document, { from: relationship.id, to: resource.id, label: '' }),
      }
    })
  return (
    <MenuButton id={resource.id} name={t('human.chooseOf', { resource: resource.text })} items={items}>
      {t('human.choose')}
    </MenuButton>
  )
}
