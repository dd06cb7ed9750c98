import { createStore, type StoreApi, useStore } from 'zustand'
import { makeOnePerStorage } from '../../state/one-per-storage'
import { useServices } from '../../state/services'
import type { Sorting } from './arrange-rows'
import { type FeedbackDraft, findJudged, isBlank, noDraft, restoreDraft } from './feedback-draft'
import type { FoundFeedback, FoundFiles, FoundPdf, HandIn, HandInId } from './list-hand-ins'
import type { PassedOver } from './passed-over'

/** What is open in the teacher's view. It lives in the memory of this tab: of students nothing is stored unasked. */
export interface HandInSet {
  readonly handIns: readonly HandIn[]
  readonly pdfs: readonly FoundPdf[]
  /** Feedback whose hand-in is not here (yet). */
  readonly lonelyFeedback: readonly FoundFeedback[]
  /** Of the files that were given last. */
  readonly passedOver: readonly PassedOver[]
  readonly drafts: ReadonlyMap<HandInId, FeedbackDraft>
  /** The codes that were typed from printed PDFs. */
  readonly typedCodes: ReadonlyMap<HandInId, string>
  readonly reviewer: string
  /** The hand-in that is read; undefined where the table is shown. */
  readonly openId: HandInId | undefined
  readonly sorting: Sorting
  readonly filter: string
}

type HandInStore = StoreApi<HandInSet>

const emptySet: Omit<HandInSet, 'reviewer' | 'sorting'> = {
  handIns: [],
  pdfs: [],
  lonelyFeedback: [],
  passedOver: [],
  drafts: new Map(),
  typedCodes: new Map(),
  openId: undefined,
  filter: '',
}

const findStore = makeOnePerStorage((services): HandInStore => {
  const store = createStore<HandInSet>(() => ({
    ...emptySet,
    reviewer: services.preferences.getState().commentAuthor ?? '',
    sorting: { column: 'author', isDescending: false },
  }))
  // For as long as the tab lives: the set outlasts the view, and so does what is not saved.
  globalThis.addEventListener?.('beforeunload', (event) => {
    if (hasUnsaved(store.getState())) event.preventDefault()
  })
  return store
})

export function useHandInStore(): HandInStore {
  return findStore(useServices())
}

export function useHandIns<Value>(select: (set: HandInSet) => Value): Value {
  return useStore(useHandInStore(), select)
}

export function hasUnsaved({ drafts }: HandInSet): boolean {
  return [...drafts.values()].some((draft) => !draft.isSaved)
}

export function findDraft({ drafts }: Pick<HandInSet, 'drafts'>, id: HandInId): FeedbackDraft {
  return drafts.get(id) ?? noDraft
}

/** Adds what was found to what is there. Feedback goes to its hand-in, unless that has some which no file holds yet. */
export function addFound(set: HandInSet, found: FoundFiles): HandInSet {
  const known = new Set(set.handIns.map(({ id }) => id))
  const fresh = found.handIns.filter(({ id }) => !known.has(id))
  const handIns = [...set.handIns, ...fresh]
  const passedOver: PassedOver[] = [
    ...found.handIns
      .filter(({ id }) => known.has(id))
      .map(({ fileName }) => ({ name: fileName, reason: { type: 'known' } as const })),
    ...found.passedOver,
  ]
  const drafts = new Map(set.drafts)
  const lonelyFeedback: FoundFeedback[] = []
  let { reviewer } = set
  for (const feedback of [...set.lonelyFeedback, ...found.feedback]) {
    const judged = findJudged(handIns, feedback)
    const former = judged && drafts.get(judged.id)
    if (!judged) lonelyFeedback.push(feedback)
    else if (former && !former.isSaved && !isBlank(former))
      passedOver.push({ name: feedback.fileName, reason: { type: 'feedbackInWork' } })
    else {
      drafts.set(judged.id, restoreDraft(feedback.file))
      reviewer ||= feedback.file.feedback.reviewer ?? ''
    }
  }
  return {
    ...set,
    handIns,
    pdfs: addPdfs(set.pdfs, found.pdfs),
    lonelyFeedback,
    passedOver,
    drafts,
    reviewer,
  }
}

function addPdfs(pdfs: readonly FoundPdf[], found: readonly FoundPdf[]): FoundPdf[] {
  const known = new Set(pdfs.map(({ fileName, fingerprint }) => `${fingerprint} ${fileName}`))
  return [...pdfs, ...found.filter(({ fileName, fingerprint }) => !known.has(`${fingerprint} ${fileName}`))]
}

/** What a teacher writes; no file holds it until it is saved. */
export function changeDraft(store: HandInStore, id: HandInId, changes: Partial<FeedbackDraft>): void {
  store.setState((set) => ({
    drafts: new Map(set.drafts).set(id, { ...findDraft(set, id), isSaved: false, ...changes }),
  }))
}

export function markSaved(store: HandInStore, ids: readonly HandInId[]): void {
  for (const id of ids) changeDraft(store, id, { isSaved: true })
}

export function typeCode(store: HandInStore, id: HandInId, code: string): void {
  store.setState((set) => ({ typedCodes: new Map(set.typedCodes).set(id, code) }))
}

/** Closes all; gives how to have them back. */
export function clearSet(store: HandInStore): () => void {
  const former = store.getState()
  store.setState(emptySet)
  return () => store.setState(former)
}
