import type { UnsavedWork } from './unsaved-work'

/** Held together by all tabs in which somebody writes or something is not on the disk yet. */
const LOCK = 'harreman-writing'
const textField = 'textarea, input:not([type]), input[type="text"], [contenteditable="true"]'

/** Says to the other tabs when this one must not be disturbed. A frozen tab says it too, which a message could not. */
export function holdWritingLock(work: UnsavedWork): void {
  let letGo: (() => void) | undefined
  const follow = () => {
    const isBusy = !work.isSaved() || isWriting()
    if (!isBusy) {
      letGo?.()
      letGo = undefined
    } else if (!letGo) {
      const done = new Promise<void>((resolve) => {
        letGo = resolve
      })
      void navigator.locks.request(LOCK, { mode: 'shared' }, () => done)
    }
  }
  work.subscribe(follow)
  document.addEventListener('focusin', follow)
  // During the event the field still has the focus.
  document.addEventListener('focusout', () => queueMicrotask(follow))
  follow()
}

/** Acts if no tab is being written in and keeps all from beginning until the promise is settled; else tells false. */
export async function actWhileNobodyWrites(act: () => Promise<void>): Promise<boolean> {
  return await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await act()
    return lock !== null
  })
}

function isWriting(): boolean {
  const field = document.activeElement
  return field instanceof HTMLElement && field.matches(textField) && !('readOnly' in field && field.readOnly)
}
