import * as Y from 'yjs'

export type StackItem = NonNullable<Y.UndoManager['currStackItem']>

/** The undo of Yjs without two faults of it, by which undoing everything did not give the start. */
export class CanvasUndoManager extends Y.UndoManager {
  override undo(): StackItem | null {
    this.#splitAlike()
    return super.undo()
  }

  override redo(): StackItem | null {
    this.#splitAlike()
    return super.redo()
  }

  override clear(isUndo = true, isRedo = true): void {
    if (isRedo && !isUndo) this.forgetRedo(this.redoStack)
    super.clear(isUndo, isRedo)
  }

  /**
   * To be told of steps that are dropped. Yjs takes what an undo deleted for another's change as soon as no step knows
   * of it, and then does not put back the value before it: take a kind off, put it on, undo, do anything, undo twice,
   * and the kind was gone. So the first step keeps a note of it; as one of its own insertions too, it never comes back.
   */
  forgetRedo(dropped: readonly StackItem[]): void {
    const [first] = this.undoStack
    if (!first) return
    const deletions = dropped.map((item) => item.deletions)
    first.insertions = Y.mergeDeleteSets([first.insertions, ...deletions])
    first.deletions = Y.mergeDeleteSets([first.deletions, ...deletions])
  }

  /**
   * Yjs follows a text that was deleted and brought back by its beginning only: type, empty the field, undo, change a
   * word, undo twice, and the end of the text stayed. So the text that was typed is cut where its successor was.
   */
  #splitAlike(): void {
    this.doc.transact((transaction) => {
      for (const { insertions } of [...this.undoStack, ...this.redoStack]) {
        Y.iterateDeletedStructs(transaction, insertions, (struct) => {
          if (struct instanceof Y.Item) splitLikeSuccessor(transaction, struct)
        })
      }
    })
  }
}

function splitLikeSuccessor(transaction: Y.Transaction, item: Y.Item): void {
  if (!item.redone) return
  const { store } = transaction.doc
  const first = Y.getItem(store, item.redone)
  if (first instanceof Y.Item) splitLikeSuccessor(transaction, first)
  const successor = Y.getItem(store, item.redone)
  const length = successor.id.clock + successor.length - item.redone.clock
  if (length < item.length) {
    Y.getItemCleanStart(transaction, Y.createID(item.id.client, item.id.clock + length))
  }
}
