import type { Services } from './services'

/** One store for one storage, made when it is first asked for: nobody waits for it at the start. */
export function makeOnePerStorage<Store>(
  create: (services: Services) => Store,
): (services: Services) => Store {
  const stores = new WeakMap<Services['storage'], Store>()
  return (services) => {
    const known = stores.get(services.storage)
    if (known) return known
    const store = create(services)
    stores.set(services.storage, store)
    return store
  }
}
