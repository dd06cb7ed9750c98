/** Waits until all kinds of canvas are known. Fails where the part cannot be loaded. */
export async function loadOtherKinds(): Promise<void> {
  await import('./other-kinds')
}
