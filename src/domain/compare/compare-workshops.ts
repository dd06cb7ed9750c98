import type { Canvas } from '../canvas'
import type { WorkshopRecords } from '../workshop/workshop-records'
import { type Difference, type Partners, type WorkshopDifference, workshopDifferences } from './difference'
import { makeReplacer, namePairs } from './name-pairs'

/** Which parts of what was done in workshops differ (R96). A timer that runs, and where a canvas came from, are no content. */
export function compareWorkshops(before: Canvas, after: Canvas, partners: Partners): Difference[] {
  const name = namePairs(partners)
  const describe = ({ workshop }: Canvas, part: WorkshopDifference, ids: (id: string) => string) =>
    listPart(workshop, part)
      .map((entry) => JSON.stringify(entry, makeReplacer(ids)) ?? '')
      .sort()
      .join()
  return workshopDifferences
    .filter((part) => describe(before, part, name.before) !== describe(after, part, name.after))
    .map((part) => ({ type: 'workshopChanged', part }))
}

function listPart(workshop: WorkshopRecords | undefined, part: WorkshopDifference): readonly unknown[] {
  if (!workshop) return []
  switch (part) {
    case 'tests':
      return [...workshop.experiments, ...workshop.evidence]
    case 'rounds':
      return workshop.rounds
    case 'agenda':
      return workshop.agenda.map(({ order: _, ...step }, index) => ({ index, ...step }))
    case 'ratings':
      return [...(workshop.project ? [workshop.project] : []), ...Object.entries(workshop.ratings)]
    case 'presentation':
    case 'decision':
      return workshop[part] ? [workshop[part]] : []
  }
}
