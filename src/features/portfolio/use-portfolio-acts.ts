import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { setProject, setRating } from '../../document/commands/portfolio'
import type { CanvasDocument } from '../../document/schema'
import type { CanvasId } from '../../domain/canvas'
import type { CriterionName } from '../../domain/workshop/alternative'
import { quoteOr } from '../../editing/phrase'
import { tellPhrase } from '../../editing/tell-phrase'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import type { CanvasRow } from '../../state/library'
import { useServices } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { useCriterionName } from './use-criterion-name'

/** What the portfolio changes in canvases that are not open. Each act tells whether it happened, and can be taken back. */
export interface PortfolioActs {
  readonly setProject: (row: CanvasRow, project: string) => Promise<boolean>
  readonly setRating: (
    row: CanvasRow,
    criterion: CriterionName,
    rating: number | undefined,
  ) => Promise<boolean>
  /** Takes the ratings by a criterion out of all canvases that have one, the bin included. */
  readonly removeCriterion: (rows: readonly CanvasRow[], criterion: CriterionName) => Promise<boolean>
}

type Change = readonly [id: CanvasId, change: (document: CanvasDocument) => void]

export function usePortfolioActs(): PortfolioActs {
  const { t } = useTranslation(['portfolio', 'app'])
  const { library, toasts } = useServices()
  const nameCriterion = useCriterionName()
  return useMemo(() => {
    const { showToast, dismissToast } = toasts.getState()
    let last: number | undefined
    // One message after the other: many ratings in a row would cover the plot.
    const say = (toast: Parameters<typeof showToast>[0]) => {
      if (last !== undefined) dismissToast(last)
      showToast(toast)
      last = toasts.getState().toasts.at(-1)?.id
    }
    const edit = async (changes: readonly Change[]): Promise<boolean> => {
      try {
        // One after the other: each opens the document of a canvas and writes it.
        for (const [id, change] of changes) await library.getState().editCanvas(id, change)
        return true
      } catch (error) {
        const tError = await loadTexts(currentLanguage(), ['errors'])
        say({ message: tError(`storage.${readStorageFailure(error)}`) })
        return false
      }
    }
    const act = async (message: ReactNode, changes: readonly Change[], back: readonly Change[]) => {
      const isDone = await edit(changes)
      const undo = { label: t('undo', { ns: 'app' }), run: () => void edit(back) }
      if (isDone) say({ message, action: undo })
      return isDone
    }
    const nameCanvas = (row: CanvasRow) =>
      quoteOr(row.title, row.contentLanguage, t('untitled', { ns: 'app' }))
    return {
      setProject: (row, project) => {
        const before = row.workshop?.project ?? ''
        const place = (name: string): Change => [row.id, (document) => setProject(document, name)]
        const words = { title: nameCanvas(row), project: quoteOr(project || before, row.contentLanguage, '') }
        const message = tellPhrase(words, (marks) => t(project ? 'done.project' : 'done.noProject', marks))
        return act(message, [place(project)], [place(before)])
      },
      setRating: (row, criterion, rating) => {
        const before = row.workshop?.ratings[criterion]
        const words = { title: nameCanvas(row), criterion: [nameCriterion(criterion)] }
        const message = tellPhrase(words, (marks) =>
          t(rating === undefined ? 'done.unrated' : 'done.rated', marks),
        )
        return act(message, [rate(row.id, criterion, rating)], [rate(row.id, criterion, before)])
      },
      removeCriterion: (rows, criterion) => {
        const rated = rows.filter(({ workshop }) => workshop?.ratings[criterion] !== undefined)
        return act(
          t('done.criterionRemoved', { criterion: nameCriterion(criterion) }),
          rated.map(({ id }) => rate(id, criterion, undefined)),
          rated.map(({ id, workshop }) => rate(id, criterion, workshop?.ratings[criterion])),
        )
      },
    }
  }, [library, toasts, nameCriterion, t])
}

function rate(id: CanvasId, criterion: CriterionName, rating: number | undefined): Change {
  return [id, (document) => setRating(document, criterion, rating)]
}
