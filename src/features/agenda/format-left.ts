/** A span of time as `4:09`, from an hour on `1:04:09`: whole seconds, the same in all languages. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = padTwo(seconds % 60)
  return hours > 0 ? `${hours}:${padTwo(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** What is left of a step: a second that has begun still counts, so that 0:00 is the end. */
export function formatLeft(milliseconds: number): string {
  return formatSpan(Math.ceil(milliseconds / 1000) * 1000)
}

function padTwo(value: number): string {
  return String(value).padStart(2, '0')
}
