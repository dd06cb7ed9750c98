import { useCallback, useEffect, useState } from 'react'
import type { CriterionName } from '../../domain/workshop/alternative'
import { useServices } from '../../state/services'

/** What a person looks at in the portfolio of this device. */
export interface PortfolioChoices {
  /** Empty: all canvases. */
  readonly project: string
  readonly across: CriterionName
  readonly up: CriterionName
  /** Criteria by which nothing is rated yet. */
  readonly criteria: readonly CriterionName[]
}

const KEY = 'portfolio'

const usualChoices: PortfolioChoices = {
  project: '',
  across: 'criterion.risky',
  up: 'criterion.attractive',
  criteria: [],
}

/** The choices of this device, kept for the next time; undefined until they have been read. */
export function usePortfolioChoices() {
  const { storage } = useServices()
  const [choices, setChoices] = useState<PortfolioChoices>()
  useEffect(() => {
    let isHere = true
    const take = (kept: PortfolioChoices) => isHere && setChoices(kept)
    storage.preferences.read().then(
      (values) => take(readChoices(values[KEY])),
      () => take(usualChoices),
    )
    return () => {
      isHere = false
    }
  }, [storage])
  const choose = useCallback(
    (changes: Partial<PortfolioChoices>) => {
      const next = { ...usualChoices, ...choices, ...changes }
      setChoices(next)
      // What cannot be written holds until the view is closed.
      storage.preferences.write(KEY, next).catch(() => undefined)
    },
    [storage, choices],
  )
  return { choices, choose }
}

function readChoices(value: unknown): PortfolioChoices {
  const kept: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const readText = (key: 'project' | 'across' | 'up') => {
    const text = kept[key]
    return typeof text === 'string' ? text : usualChoices[key]
  }
  const isText = (each: unknown): each is string => typeof each === 'string' && each !== ''
  return {
    project: readText('project'),
    across: readText('across') || usualChoices.across,
    up: readText('up') || usualChoices.up,
    criteria: Array.isArray(kept.criteria) ? kept.criteria.filter(isText) : [],
  }
}
