/**
 * When a keyboard comes up over a part of the screen, what is being written stays above it and above the bars. Answers
 * how to stop that.
 */
export function keepFieldInSight(): () => void {
  const show = () => {
    const field = document.activeElement
    if (field?.matches('input, textarea')) field.scrollIntoView({ block: 'nearest' })
  }
  window.visualViewport?.addEventListener('resize', show)
  return () => window.visualViewport?.removeEventListener('resize', show)
}
