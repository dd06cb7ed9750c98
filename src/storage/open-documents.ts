import type * as Y from 'yjs'
import type { CanvasId } from '../domain/canvas'
import type { CanvasSummary } from '../domain/progress'
import { DeviceDocument, type DocumentContext } from './device-document'
import type { OpenOutcome } from './storage'

/** The documents that are open in this tab. */
export class OpenDocuments {
  readonly #context: DocumentContext
  readonly #documents = new Set<DeviceDocument>()

  constructor(context: DocumentContext) {
    this.#context = context
  }

  readonly open = async (id: CanvasId, doc: Y.Doc, summarise: () => CanvasSummary): Promise<OpenOutcome> => {
    const document = new DeviceDocument(this.#context, id, doc, summarise)
    const outcome = await document.open()
    if (outcome.type !== 'opened') return outcome
    this.#documents.add(document)
    const close = async () => {
      await document.close()
      this.#documents.delete(document)
    }
    const { getState, subscribe, retry } = document
    return { type: 'opened', provider: { getState, subscribe, retry, close } }
  }

  /** Resolves when each has written what it has, or failed to. */
  async flush(): Promise<void> {
    await Promise.all([...this.#documents].map((document) => document.flush()))
  }

  writeAnew(isReady: Promise<void>): void {
    for (const document of this.#documents) document.writeAnew(isReady)
  }
}
