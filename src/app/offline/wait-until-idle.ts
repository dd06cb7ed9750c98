/** Long enough for a first note to be on its way, in milliseconds. */
const HEAD_START = 1500

/** Resolves when the page has what it needs and nothing else to do: time for what nobody waits for. */
export async function waitUntilIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  }
  await new Promise((resolve) => setTimeout(resolve, HEAD_START))
  // Safari has no such call.
  if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve))
}
