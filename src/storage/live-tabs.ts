import { isBytes } from './bytes'

/** What tabs that have one canvas open tell one another. `from` is the sender, `to` the only one meant. */
export type TabMessage =
  /** An edit, sent at once; `number` counts the sender's edits. */
  | { readonly type: 'edited'; readonly from: string; readonly number: number; readonly update: Uint8Array }
  /** The sender's edits up to this number are on the disk. */
  | { readonly type: 'stored'; readonly from: string; readonly number: number }
  /** Asks what the sender may have missed: it has this much. */
  | { readonly type: 'asked'; readonly from: string; readonly stateVector: Uint8Array }
  /** What the asker has not, and how much the answerer has itself. */
  | {
      readonly type: 'answered'
      readonly from: string
      readonly to: string
      readonly update: Uint8Array
      readonly stateVector: Uint8Array
    }

export interface TabChannel {
  readonly post: (message: TabMessage) => void
  readonly close: () => void
}

/** Opens the channel of one canvas. Without BroadcastChannel the tabs meet through the database alone. */
export function openTabChannel(name: string, onMessage: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (isTabMessage(event.data)) onMessage(event.data)
  }
  return {
    post: (message) => channel.postMessage(message),
    close: () => {
      channel.onmessage = null
      channel.close()
    },
  }
}

/** Another version of the app may send what this one does not know. */
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  const message: Record<string, unknown> = { ...data }
  if (typeof message.from !== 'string') return false
  switch (message.type) {
    case 'edited':
      return typeof message.number === 'number' && isBytes(message.update)
    case 'stored':
      return typeof message.number === 'number'
    case 'asked':
      return isBytes(message.stateVector)
    case 'answered':
      return typeof message.to === 'string' && isBytes(message.update) && isBytes(message.stateVector)
    default:
      return false
  }
}

/** Calls back when the tab may have slept and missed messages. */
export function onWakeUp(listener: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener()
  }
  window.addEventListener('pageshow', listener)
  document.addEventListener('visibilitychange', onVisible)
  // The browser fires it at the document and lets it bubble.
  window.addEventListener('resume', listener)
  return () => {
    window.removeEventListener('pageshow', listener)
    document.removeEventListener('visibilitychange', onVisible)
    window.removeEventListener('resume', listener)
  }
}
