import { useMemo } from 'react'
import type { Language } from '../../domain/language'
import { type Family, type FamilyRow, findFamily, type Member } from '../../domain/workshop/family'
import { useCanvasState } from '../../state/open-canvas'
import { useLibrary } from '../../state/services'

/** What the list shows of an alternative. */
interface AlternativeRow extends FamilyRow {
  readonly contentLanguage: Language
  readonly noteCount: number
}

export type AlternativeFamily = Family<AlternativeRow>
export type FamilyMember = Member<AlternativeRow>

/** The open canvas with its alternatives, as they change in this tab and in others. */
export function useFamily(): AlternativeFamily {
  const rows = useLibrary((state) => state.rows)
  const id = useCanvasState(({ canvas }) => canvas.id)
  const title = useCanvasState(({ canvas }) => canvas.title)
  const workshop = useCanvasState(({ canvas }) => canvas.workshop)
  const contentLanguage = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const noteCount = useCanvasState(({ canvas }) => canvas.notesById.size)
  return useMemo(() => {
    const deletedAt = rows?.find((row) => row.id === id)?.deletedAt
    const bin = deletedAt === undefined ? {} : { deletedAt }
    return findFamily<AlternativeRow>(rows ?? [], { id, title, workshop, contentLanguage, noteCount, ...bin })
  }, [rows, id, title, workshop, contentLanguage, noteCount])
}
