/** Takes the copy of the app off this device; what others on the same server keep there stays. */
export async function eraseProgram(): Promise<void> {
  const scope = new URL('./', document.baseURI).href
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations()
    const own = registrations.filter((registration) => registration.scope === scope)
    await Promise.all(own.map((registration) => registration.unregister()))
  }
  if ('caches' in globalThis) {
    // A cache of the service worker bears its scope at the end.
    const own = (await caches.keys()).filter((name) => name.endsWith(scope))
    await Promise.all(own.map((name) => caches.delete(name)))
  }
}
