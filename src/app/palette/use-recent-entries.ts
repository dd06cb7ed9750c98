import { useEffect, useState } from 'react'
import { useServices } from '../../state/services'

/** What fits without scrolling beside something new. */
const MOST_RECENT = 6
const KEY = 'recentEntries'

/** What was chosen last, the latest first: ids, kept on this device. Undefined until they have been read. */
export function useRecentEntries() {
  const { preferences } = useServices().storage
  const [ids, setIds] = useState<readonly string[]>()
  useEffect(() => {
    let isWanted = true
    preferences
      .read()
      .catch(() => ({}))
      .then((values) => isWanted && setIds(readIds(values)))
    return () => {
      isWanted = false
    }
  }, [preferences])
  const remember = (id: string) => {
    const others = (ids ?? []).filter((each) => each !== id)
    // What cannot be kept is only a convenience less.
    preferences.write(KEY, [id, ...others].slice(0, MOST_RECENT)).catch(() => undefined)
  }
  return { ids, remember }
}

/** Believes only what can be a list of ids. */
function readIds(values: Readonly<Record<string, unknown>>): readonly string[] {
  const kept = values[KEY]
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST_RECENT) : []
}
