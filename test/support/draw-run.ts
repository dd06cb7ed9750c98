import { noCustomerRecords } from '../../src/domain/customers/customer-records'
import type { Run } from '../../src/domain/customers/run'

/** A run of which nothing is known but what is given. */
export function drawRun(rest: Partial<Run> = {}): Run {
  return {
    id: 'run',
    startedAt: 0,
    customer: '',
    sentOn: '',
    platform: '',
    answers: {},
    remarks: {},
    reasons: [],
    otherReason: '',
    timeZone: '',
    country: '',
    history: [],
    contacts: [],
    ...rest,
  }
}

/** The records of a canvas that has nothing but runs. */
export function drawRuns(...runs: readonly Partial<Run>[]) {
  return { customers: { ...noCustomerRecords, runs: runs.map(drawRun) } }
}
