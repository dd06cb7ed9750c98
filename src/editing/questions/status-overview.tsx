import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { listNotes, type Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { noRelationshipDetails } from '../../domain/relationships/relationship-details'
import { wordStatus } from '../relationship-facts'
import { NoteLink } from './note-link'
import styles from './overview.module.css'
import { useModel } from './use-model'

const states = ['established', 'planned', 'open'] as const

/** Which relationships are established and since when, which are planned, and of which nobody has said (R19, R49). */
export const StatusOverview = memo(function StatusOverview() {
  const { t } = useTranslation('motivations')
  const model = useModel()
  const relationships = listNotes(model, findCanvasKind(model).relationshipBlock)
  if (relationships.length === 0) return <p className={styles.hint}>{t('questions.noRelationships')}</p>
  const byState = Map.groupBy(relationships, (note) => readStatus(note).state)
  return (
    <dl className={styles.groups}>
      {states.map((state) => {
        const notes = byState.get(state) ?? []
        return (
          notes.length > 0 && (
            <div key={state}>
              <dt>{t(`questions.${state}`)}</dt>
              {notes.map((note) => (
                <dd key={note.id}>
                  <NoteLink note={note} /> <Since note={note} />
                </dd>
              ))}
            </div>
          )
        )
      })}
    </dl>
  )
})

/** The day, where one is known. */
function Since({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['relationships', 'note'])
  const status = readStatus(note)
  if (status.state !== 'established' || !status.since) return null
  return <span className={styles.fact}>{wordStatus(status, t)}</span>
}

function readStatus({ relationship = noRelationshipDetails }: Note) {
  return relationship.status
}
