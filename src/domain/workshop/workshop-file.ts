import type { AgendaStep } from './agenda'
import type { WorkshopRecords } from './workshop-records'

/** The saved form of `WorkshopRecords`: the same; what may be left out is empty. The order of the agenda is its list's. */
export interface FileWorkshop
  extends Readonly<{
    [Part in Exclude<keyof WorkshopRecords, 'agenda'>]?: WorkshopRecords[Part] | undefined
  }> {
  readonly agenda?: readonly Omit<AgendaStep, 'order'>[] | undefined
}
