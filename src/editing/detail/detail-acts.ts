import { setDetailCanvas } from '../../document/commands/detail-canvas'
import { newId } from '../../document/new-id'
import type { CanvasId, Note } from '../../domain/canvas'
import { findCanvasKind, findDetailKind } from '../../domain/kinds/index'
import { beginDetailCanvas } from '../../domain/workshop/detail-canvas'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import type { CanvasSession } from '../../state/canvas-session'
import type { CanvasRow } from '../../state/library'
import type { Services } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'

/** What there is of the canvas that looks into a note. */
export type DetailState =
  | { readonly type: 'none' }
  | { readonly type: 'there'; readonly row: CanvasRow }
  | { readonly type: 'binned'; readonly row: CanvasRow }
  | { readonly type: 'gone' }

export function findDetailState({ detailCanvas }: Note, rows: readonly CanvasRow[]): DetailState {
  if (detailCanvas === undefined) return { type: 'none' }
  const row = rows.find(({ id }) => id === detailCanvas)
  if (!row) return { type: 'gone' }
  return { type: row.deletedAt === undefined ? 'there' : 'binned', row }
}

interface DetailContext {
  readonly note: Note
  readonly session: CanvasSession
  readonly services: Services
  readonly navigate: (address: string) => void
}

/** Makes the canvas that looks into a note, links it with the note and goes there. A failure is said in a toast. */
export async function makeDetail({ note, session, services, navigate }: DetailContext): Promise<void> {
  const origin = session.state.getState().canvas
  const kind = findDetailKind(findCanvasKind(origin), note.place.block)
  if (!kind) return
  await attempt(services, async () => {
    const id = await services.library.getState().createCanvas(beginDetailCanvas(newId(), kind, origin, note))
    setDetailCanvas(session.document, note.id, id)
    navigate(canvasAddress(id))
  })
}

/** Takes the canvas that looks into a note out of the bin and goes there. */
export async function restoreDetail({ services, navigate }: DetailContext, id: CanvasId): Promise<void> {
  await attempt(services, async () => {
    await services.library.getState().restore([id])
    navigate(canvasAddress(id))
  })
}

/** Opens the canvas that looks into a note, makes one where there is none, and says so where it was deleted. */
export async function openDetail(context: DetailContext): Promise<void> {
  const { note, session, services, navigate } = context
  const state = findDetailState(note, services.library.getState().rows ?? [])
  switch (state.type) {
    case 'there':
      return navigate(canvasAddress(state.row.id))
    case 'none':
      return makeDetail(context)
    case 'binned':
    case 'gone': {
      const t = await loadTexts(currentLanguage(), ['canvasKinds'])
      const again =
        state.type === 'binned'
          ? { label: t('detail.restore'), run: () => void restoreDetail(context, state.row.id) }
          : { label: t('detail.makeNew'), run: () => void makeDetail(context) }
      const action = state.type === 'gone' && session.isReadOnly ? {} : { action: again }
      services.toasts.getState().showToast({ message: t(`detail.${state.type}`), ...action })
    }
  }
}

async function attempt({ toasts }: Services, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    const t = await loadTexts(currentLanguage(), ['errors'])
    toasts.getState().showToast({ message: t(`storage.${readStorageFailure(error)}`) })
  }
}
