import type { NewStep } from '../../document/commands/agenda'
import type { CanvasKind } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import {
  fitShow,
  type ReadyAgendaId,
  type ReadyStep,
  readyAgendas,
} from '../../domain/workshop/ready-agendas'
import { loadTexts } from '../../i18n/texts'

/**
 * The steps of a ready agenda in the language of the canvas, to which they belong from then on as its notes do (R17).
 * Rejects when its words cannot be loaded.
 */
export async function writeReadyAgenda(
  id: ReadyAgendaId,
  language: Language,
  kind: CanvasKind,
): Promise<readonly NewStep[]> {
  const t = await loadTexts(language, ['agenda'])
  const steps: readonly ReadyStep[] = readyAgendas[id]
  return steps.map(({ id: step, minutes, show }) => ({
    title: t(`texts.${step}.title`),
    prompt: t(`texts.${step}.prompt`),
    minutes,
    show: fitShow(show, kind),
  }))
}
