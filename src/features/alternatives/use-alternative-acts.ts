import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { setDecision } from '../../document/commands/alternatives'
import { writeTitle } from '../../document/commands/canvas'
import { newId } from '../../document/new-id'
import { branchCanvas } from '../../domain/workshop/branch-canvas'
import { findFamily, timeDecision } from '../../domain/workshop/family'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { showUndoToast } from '../../state/undo-toast'
import type { AlternativeFamily, FamilyMember } from './use-family'

/** What can be done with the alternatives. What fails at the storage says so in a toast, or rejects where a dialog asks. */
export function useAlternativeActs(family: AlternativeFamily) {
  const { t } = useTranslation(['alternatives', 'app', 'library', 'errors'])
  const session = useCanvasSession()
  const { library, toasts, now } = useServices()
  const [, goTo] = useLocation()
  const { showToast } = toasts.getState()
  const { createCanvas, renameCanvas, moveToBin, restore } = library.getState()
  const name = ({ row }: FamilyMember) => row.title.trim() || t('untitled', { ns: 'app' })
  const attempt = (act: Promise<void>) =>
    act.catch((error: unknown) =>
      showToast({ message: t(`storage.${readStorageFailure(error)}`, { ns: 'errors' }) }),
    )
  const bringBack = async (member: FamilyMember) => {
    await restore([member.row.id])
    showToast({ message: t('done.restored', { ns: 'library', title: name(member) }) })
  }
  const showUndo = (message: string) =>
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  return {
    name,
    /** Makes an alternative of the open canvas as it is now, and goes there if wanted. */
    branch: async (title: string, isToOpen: boolean) => {
      const { canvas } = session.state.getState()
      const id = await createCanvas(branchCanvas(canvas, { id: newId(), title, branchedAt: now() }))
      const shown = { title: title.trim() || t('untitled', { ns: 'app' }) }
      const open = () => goTo(workshopAddress(id, 'alternatives'))
      if (!isToOpen)
        return showToast({ message: t('done.stayed', shown), action: { label: t('open'), run: open } })
      open()
      showToast({ message: t('done.branched', shown) })
    },
    rename: async ({ row, isOpen }: FamilyMember, title: string) => {
      if (title === row.title) return
      if (isOpen) writeTitle(session.document, title)
      else await renameCanvas(row.id, title)
    },
    moveToBin: (member: FamilyMember) =>
      attempt(
        moveToBin([member.row.id]).then(() =>
          showToast({
            message: t('done.binned', { ns: 'library', title: name(member) }),
            action: { label: t('undo', { ns: 'app' }), run: () => void attempt(bringBack(member)) },
          }),
        ),
      ),
    restore: (member: FamilyMember) => attempt(bringBack(member)),
    choose: (reason: string) => {
      const isChosen = family.chosen?.isOpen === true
      setDecision(session.document, { reason: reason.trim(), at: timeDecision(family, now()) })
      showUndo(t(isChosen ? 'done.reason' : 'done.chosen'))
    },
    withdraw: () => {
      setDecision(session.document, undefined)
      const former = findFormerChoice(family)
      showUndo(former ? t('done.formerHolds', { title: name(former) }) : t('done.withdrawn'))
    },
  }
}

/** Who is chosen when the open canvas is not any more. */
function findFormerChoice({ members }: AlternativeFamily): FamilyMember | undefined {
  const rows = members.map(({ row }) => row)
  const open = members.find(({ isOpen }) => isOpen)?.row
  return open && findFamily(rows, { ...open, workshop: { ...open.workshop, decision: undefined } }).chosen
}

export type AlternativeActs = ReturnType<typeof useAlternativeActs>
