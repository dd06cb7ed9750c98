import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { setDecision } from '../../document/commands/alternatives'
import { writeTitle } from '../../document/commands/canvas'
import { newId } from '../../document/new-id'
import type { Language } from '../../domain/language'
import { branchCanvas } from '../../domain/workshop/branch-canvas'
import { findFamily, timeDecision } from '../../domain/workshop/family'
import { type Phrase, quoteOr } from '../../editing/phrase'
import { tellPhrase } from '../../editing/tell-phrase'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { showUndoToast } from '../../state/undo-toast'
import type { AlternativeFamily, FamilyMember } from './use-family'

/** What a canvas is called within a sentence: its title, which is content. */
function useTitleName() {
  const { t } = useTranslation('app')
  return (title: string, language: Language) => quoteOr(title, language, t('untitled'))
}

/** What can be done with the alternatives. What fails at the storage says so in a toast, or rejects where a dialog asks. */
export function useAlternativeActs(family: AlternativeFamily) {
  const { t } = useTranslation(['alternatives', 'app'])
  const session = useCanvasSession()
  const { library, toasts, now } = useServices()
  const [, goTo] = useLocation()
  const { showToast } = toasts.getState()
  const nameTitle = useTitleName()
  const { createCanvas, renameCanvas } = library.getState()
  const name = ({ row }: FamilyMember) => nameTitle(row.title, row.contentLanguage)
  const showUndo = (message: ReactNode) =>
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  return {
    name,
    ...useBinActs(name),
    /** Makes an alternative of the open canvas as it is now, and goes there if wanted. */
    branch: async (title: string, isToOpen: boolean) => {
      const { canvas } = session.state.getState()
      const id = await createCanvas(branchCanvas(canvas, { id: newId(), title, branchedAt: now() }))
      const shown = { title: nameTitle(title, canvas.contentLanguage) }
      const open = () => goTo(workshopAddress(id, 'alternatives'))
      if (!isToOpen)
        return showToast({
          message: tellPhrase(shown, (marks) => t('done.stayed', marks)),
          action: { label: t('open'), run: open },
        })
      open()
      showToast({ message: tellPhrase(shown, (marks) => t('done.branched', marks)) })
    },
    rename: async ({ row, isOpen }: FamilyMember, title: string) => {
      if (title === row.title) return
      if (isOpen) writeTitle(session.document, title)
      else await renameCanvas(row.id, title)
    },
    choose: (reason: string) => {
      const isChosen = family.chosen?.isOpen === true
      setDecision(session.document, { reason: reason.trim(), at: timeDecision(family, now()) })
      showUndo(t(isChosen ? 'done.reason' : 'done.chosen'))
    },
    withdraw: () => {
      setDecision(session.document, undefined)
      const former = findFormerChoice(family)
      if (!former) return showUndo(t('done.withdrawn'))
      const title = name(former)
      showUndo(tellPhrase({ title }, (marks) => t('done.formerHolds', marks)))
    },
  }
}

/** The way of an alternative into the bin and back. */
function useBinActs(name: (member: FamilyMember) => Phrase) {
  const { t } = useTranslation(['library', 'app', 'errors'])
  const { library, toasts } = useServices()
  const { showToast } = toasts.getState()
  const { moveToBin, restore } = library.getState()
  const attempt = (act: Promise<void>) =>
    act.catch((error: unknown) =>
      showToast({ message: t(`storage.${readStorageFailure(error)}`, { ns: 'errors' }) }),
    )
  const bringBack = async (member: FamilyMember) => {
    await restore([member.row.id])
    const title = name(member)
    showToast({ message: tellPhrase({ title }, (marks) => t('done.restored', marks)) })
  }
  return {
    moveToBin: (member: FamilyMember) =>
      attempt(
        moveToBin([member.row.id]).then(() =>
          showToast({
            message: tellPhrase({ title: name(member) }, (marks) => t('done.binned', marks)),
            action: { label: t('undo', { ns: 'app' }), run: () => void attempt(bringBack(member)) },
          }),
        ),
      ),
    restore: (member: FamilyMember) => attempt(bringBack(member)),
  }
}

/** Who is chosen when the open canvas is not any more. */
function findFormerChoice({ members }: AlternativeFamily): FamilyMember | undefined {
  const rows = members.map(({ row }) => row)
  const open = members.find(({ isOpen }) => isOpen)?.row
  return open && findFamily(rows, { ...open, workshop: { ...open.workshop, decision: undefined } }).chosen
}

export type AlternativeActs = ReturnType<typeof useAlternativeActs>
