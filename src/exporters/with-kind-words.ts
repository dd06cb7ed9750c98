import { findCanvasKind } from '../domain/kinds/index'
import type { Exporter } from './exporter'

/** The same way out, which knows what a canvas of one's own kind calls its blocks (issue 7). */
export function withKindWords(exporter: Exporter): Exporter {
  return {
    ...exporter,
    load: async () => {
      const [{ addKindWords }, render] = await Promise.all([
        import('../i18n/own-kind-words'),
        exporter.load(),
      ])
      return (request) => {
        addKindWords(findCanvasKind(request.canvas).words)
        return render(request)
      }
    },
  }
}
