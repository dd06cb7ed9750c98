import type { NoteId } from '../../domain/canvas'
import type {
  Closing,
  Contact,
  HistoryEntry,
  Run,
  RunAnswer,
  RunId,
  RunItem,
  RunText,
  RunValue,
  SilenceReason,
} from '../../domain/customers/run'
import { normaliseText } from '../../domain/normal-text'
import { newId } from '../new-id'
import { readContactOf, runKey } from '../read-runs'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'

/** Starts a run (R22); gives its id. `startedAt` in milliseconds since 1970. */
export function startRun(document: CanvasDocument, startedAt: number, aboutId?: NoteId): RunId {
  return act(document, () => {
    const id = newId()
    document.customers.set(runKey(id), { startedAt, ...(aboutId !== undefined && { aboutId }) })
    return id
  })
}

/** Deletes a run with all that is in it; undo brings it back. */
export function deleteRun(document: CanvasDocument, id: RunId): void {
  act(document, () => {
    for (const key of [...document.customers.keys()]) {
      if (key === runKey(id) || key.startsWith(`${runKey(id)}/`)) document.customers.delete(key)
    }
  })
}

export function writeRunText(document: CanvasDocument, id: RunId, part: RunText, text: string): void {
  changeRun(document, id, () => writeLateText(document.customers, runKey(id, part), text))
}

/** Sets one of the values of a run; undefined or an empty text takes it away. */
export function setRunValue<Part extends RunValue>(
  document: CanvasDocument,
  id: RunId,
  part: Part,
  value: Run[Part],
): void {
  changeRun(document, id, () => writePart(document.customers, runKey(id, part), value || undefined))
}

/** Answers a point of the checklist (R26); undefined makes it unknown again. */
export function answerRunItem(
  document: CanvasDocument,
  id: RunId,
  item: RunItem,
  answer: RunAnswer | undefined,
): void {
  changeRun(document, id, () => writePart(document.customers, runKey(id, 'answer', item), answer))
}

export function writeRunRemark(document: CanvasDocument, id: RunId, item: RunItem, remark: string): void {
  changeRun(document, id, () => writeLateText(document.customers, runKey(id, 'remark', item), remark))
}

export function setRunReason(
  document: CanvasDocument,
  id: RunId,
  reason: SilenceReason,
  holds: boolean,
): void {
  const key = runKey(id, 'reason', reason)
  changeRun(document, id, () => writePart(document.customers, key, holds || undefined))
}

/** Adds a contact with the customer to the history (R31), or changes one where an id is given. */
export function putHistoryEntry(
  document: CanvasDocument,
  run: RunId,
  { on, way, remark }: Omit<HistoryEntry, 'id'>,
  id = newId(),
): void {
  const entry = { on, way: normaliseText(way), remark: normaliseText(remark) }
  changeRun(document, run, () => writePart(document.customers, runKey(run, 'history', id), entry))
}

export function removeHistoryEntry(document: CanvasDocument, run: RunId, id: string): void {
  act(document, () => document.customers.delete(runKey(run, 'history', id)))
}

/** Adds a way to reach the customer (R34); gives its id. */
export function addContact(document: CanvasDocument, run: RunId, contact: Omit<Contact, 'id'>): string {
  const id = newId()
  const value = { ...contact, way: normaliseText(contact.way), value: normaliseText(contact.value) }
  changeRun(document, run, () => writePart(document.customers, runKey(run, 'contact', id), value))
  return id
}

/** Changes a contact; it is one value. One removed meanwhile is passed over. */
export function changeContact(
  document: CanvasDocument,
  run: RunId,
  id: string,
  changes: Partial<Pick<Contact, 'way' | 'value' | 'isOpen'>>,
): void {
  act(document, () => {
    const found = readContactOf(document.customers, run, id)
    if (!found) return
    const { id: _, isOpen, ...contact } = { ...found, ...changes }
    writePart(document.customers, runKey(run, 'contact', id), {
      ...contact,
      way: normaliseText(contact.way),
      value: normaliseText(contact.value),
      ...(isOpen && { isOpen }),
    })
  })
}

export function removeContact(document: CanvasDocument, run: RunId, id: string): void {
  act(document, () => {
    document.customers.delete(runKey(run, 'contact', id))
    if (document.customers.get(runKey(run, 'urgent')) === id) document.customers.delete(runKey(run, 'urgent'))
  })
}

/** Marks the one contact for urgent matters (R34); undefined: none. */
export function setUrgentContact(document: CanvasDocument, run: RunId, id: string | undefined): void {
  changeRun(document, run, () => writePart(document.customers, runKey(run, 'urgent'), id))
}

/** Closes a run with its reason and what was decided (R33); undefined opens it again. */
export function closeRun(document: CanvasDocument, id: RunId, closing: Closing | undefined): void {
  const value = closing && {
    on: closing.on,
    reason: normaliseText(closing.reason),
    decision: normaliseText(closing.decision),
  }
  changeRun(document, id, () => writePart(document.customers, runKey(id, 'closing'), value))
}

/** A run deleted meanwhile is passed over. */
function changeRun(document: CanvasDocument, id: RunId, change: () => void): void {
  act(document, () => {
    if (document.customers.has(runKey(id))) change()
  })
}
