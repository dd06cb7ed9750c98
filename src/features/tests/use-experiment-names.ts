import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import type { Experiment } from '../../domain/workshop/experiment'
import { useCanvasState } from '../../state/open-canvas'

/** Gives what an experiment is called, and in which language that is: how it checks, else what it is about. */
export function useExperimentNames(): (experiment: Experiment) => {
  name: string
  lang: Language | undefined
} {
  const { t } = useTranslation('tests')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return ({ method, belief, measure }) => {
    const words = method || belief || measure
    return { name: words || t('experiments.untitled'), lang: words ? language : undefined }
  }
}
