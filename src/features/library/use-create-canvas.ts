import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { newId } from '../../document/new-id'
import type { Canvas } from '../../domain/canvas'
import type { CanvasKindId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import { makeEmptyCanvas } from '../../domain/new-canvas'
import { currentLanguage } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import { useLibrary, useToasts } from '../../state/services'
import { useFailureToast } from './use-failure-toast'

interface CanvasMakers {
  /** An empty business model in the language of the interface. */
  readonly createEmpty: () => Promise<void>
  readonly createOfKind: (kind: CanvasKindId) => Promise<void>
  /** The worked example as a copy of one's own (R20). */
  readonly createExample: (language: Language) => Promise<void>
}

/** Makes a canvas and goes there. A second press while the first is under way makes no second one. */
export function useCreateCanvas(): CanvasMakers {
  const { t } = useTranslation('library')
  const [, goTo] = useLocation()
  const createCanvas = useLibrary((state) => state.createCanvas)
  const showToast = useToasts((state) => state.showToast)
  const showFailure = useFailureToast()
  const isBusy = useRef(false)
  const create = useCallback(
    async (make: () => Promise<Canvas>) => {
      if (isBusy.current) return
      isBusy.current = true
      try {
        const canvas = await make().catch(() => undefined)
        if (canvas) goTo(canvasAddress(await createCanvas(canvas)))
        else showToast({ message: t('exampleFailed') })
      } catch (error) {
        showFailure(error)
      } finally {
        isBusy.current = false
      }
    },
    [createCanvas, goTo, showFailure, showToast, t],
  )
  const createOfKind = (kind: CanvasKindId) =>
    create(async () => makeEmptyCanvas(newId(), kind, currentLanguage()))
  return {
    createEmpty: () => createOfKind('businessModel'),
    createOfKind,
    createExample: (language) =>
      create(async () => (await import('./make-example')).makeExample(newId(), language)),
  }
}
