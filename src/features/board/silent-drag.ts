// The board says itself, in the reader's language, what the library would say in English.
const nothing = () => undefined

export const silentDrag = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
}
