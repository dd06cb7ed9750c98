import type { FileWorkshop } from '../../domain/workshop/workshop-file'
import type { WorkshopRecords } from '../../domain/workshop/workshop-records'

/** Only what there is something of. */
export function makeFileWorkshop({ agenda, project, ratings, ...records }: WorkshopRecords): FileWorkshop {
  const { experiments, evidence, rounds, ...rest } = records
  return {
    ...(experiments.length > 0 && { experiments }),
    ...(evidence.length > 0 && { evidence }),
    ...(rounds.length > 0 && { rounds }),
    ...(agenda.length > 0 && { agenda: agenda.map(({ order: _, ...step }) => step) }),
    ...(project && { project }),
    ...(Object.keys(ratings).length > 0 && { ratings }),
    ...rest,
  }
}
