import { useTranslation } from 'react-i18next'
import { takeOver } from '../../document/commands/take-over'
import type { Comparison, Difference, Side } from '../../domain/compare/difference'
import { findOffer } from '../../domain/compare/find-offer'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import type { Sides } from './use-sides'

export interface TakingOver {
  /** What the button says: a version is restored, another canvas is copied from. */
  readonly label: string
  /** Undefined where the other side has nothing to give for the difference. */
  readonly offer: (difference: Difference) => (() => void) | undefined
}

/** What can be taken over into the open canvas; undefined where it is on neither side, or can only be read. */
export function useTakeOver(comparison: Comparison, sides: Sides): TakingOver | undefined {
  const { t } = useTranslation(['compare', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const side = findSource(sides)
  const isCopying = sides[side ?? 'before']?.type === 'canvas'
  if (!side || session.isReadOnly) return undefined
  const take = (difference: Difference) => () => {
    takeOver(session.document, difference, { comparison, side })
    showUndoToast(session, toasts, {
      message: t(isCopying ? 'done.copyHere' : 'done.restore'),
      undo: t('undo', { ns: 'app' }),
    })
  }
  return {
    label: t(isCopying ? 'copyHere' : 'restore'),
    offer: (difference) => (findOffer(difference, comparison, side) ? take(difference) : undefined),
  }
}

/** The side that is not the open canvas, where the other one is. */
function findSource({ before, after }: Sides): Side | undefined {
  if (before?.type === 'now' && after?.type !== 'now') return 'after'
  return after?.type === 'now' && before?.type !== 'now' ? 'before' : undefined
}
