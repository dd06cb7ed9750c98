/** A span of time as a clock has it in all languages: `4:05`, `1:02:03`; a minus sign where the time is over. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const parts = hours > 0 ? [hours, pad(minutes)] : [minutes]
  return `${milliseconds <= -1000 ? '−' : ''}${[...parts, pad(seconds % 60)].join(':')}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
