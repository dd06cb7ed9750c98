import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaStep } from '../../domain/workshop/agenda'
import { type Phrase, quoteOr } from '../../editing/phrase'
import { useCanvasSession } from '../../state/open-canvas'

/** Gives what a step is called within a sentence: its title, which is content. It stays the same function. */
export function useStepNames(): (step: Pick<AgendaStep, 'title'>) => Phrase {
  const { t } = useTranslation('agenda')
  const { state } = useCanvasSession()
  return useCallback(
    ({ title }) => quoteOr(title, state.getState().canvas.contentLanguage, t('untitled')),
    [t, state],
  )
}
