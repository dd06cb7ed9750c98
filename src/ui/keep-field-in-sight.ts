/**
 * When a keyboard comes up over a part of the screen, what is being written stays above it and above the bars. A field
 * that is entered is brought into view again once what is around it has been drawn: before, its place was guessed.
 * Answers how to stop that.
 */
export function keepFieldInSight(): () => void {
  const show = () => {
    const field = document.activeElement
    if (field?.matches('input, textarea')) field.scrollIntoView({ block: 'nearest' })
  }
  const showAfterDrawing = () => requestAnimationFrame(() => requestAnimationFrame(show))
  window.visualViewport?.addEventListener('resize', show)
  document.addEventListener('focusin', showAfterDrawing)
  return () => {
    window.visualViewport?.removeEventListener('resize', show)
    document.removeEventListener('focusin', showAfterDrawing)
  }
}
