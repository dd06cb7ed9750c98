import fc from 'fast-check'
import type { Canvas } from '../../src/domain/canvas'
import {
  completeCustomers,
  handoverSteps,
  limitNames,
  segmentChoices,
} from '../../src/domain/customers/customer-records'
import { countMeasures, moneyMeasures } from '../../src/domain/customers/figures'
import { periodUnits } from '../../src/domain/customers/periods'
import {
  contactKinds,
  customerGroups,
  type Run,
  type RunItem,
  runItems,
  silenceReasons,
} from '../../src/domain/customers/run'
import { arbitraryText } from './arbitrary-text'

const segmentId = fc.constantFrom('n0', 'n1', 'gone/é %')
const day = fc.constantFrom('', '2026-02-28')

const arbitraryFigures = fc
  .record({
    segmentId,
    period: fc.constantFrom('2026', '2026-Q4', '2026-12'),
    counts: fc.dictionary(fc.constantFrom(...countMeasures), fc.nat(999)),
    money: fc.dictionary(fc.constantFrom(...moneyMeasures), fc.nat(99_999)),
    lossReason: arbitraryText,
  })
  .map(({ segmentId, period, counts, money, lossReason }) => ({
    segmentId,
    period,
    values: { new: 1, ...counts, ...money },
    ...(lossReason && { lossReason }),
  }))

const arbitraryRun = fc
  .record({
    startedAt: fc.nat(),
    aboutId: fc.option(segmentId, { nil: undefined }),
    texts: fc.record({ customer: arbitraryText, platform: arbitraryText, otherReason: arbitraryText }),
    contactKind: fc.constantFrom(undefined, ...contactKinds),
    group: fc.constantFrom(undefined, ...customerGroups),
    sentOn: day,
    answers: fc.dictionary(fc.constantFrom(...runItems), fc.constantFrom('yes' as const, 'no' as const)),
    remarks: fc.dictionary(fc.constantFrom(...runItems), arbitraryText),
    reasons: fc.subarray([...silenceReasons]),
    timeZone: fc.constantFrom('', 'America/New_York'),
    country: fc.constantFrom('', 'GE'),
    history: fc.array(fc.record({ on: day, way: arbitraryText, remark: arbitraryText }), { maxLength: 2 }),
    contacts: fc.array(
      fc.record({ way: arbitraryText, value: arbitraryText, addedAt: fc.nat(9), isOpen: fc.boolean() }),
      { maxLength: 2 },
    ),
    closing: fc.option(fc.record({ on: day, reason: arbitraryText, decision: arbitraryText }), {
      nil: undefined,
    }),
    isOpen: fc.boolean(),
  })
  .map(({ texts, aboutId, contactKind, group, closing, isOpen, remarks, ...rest }) => ({
    ...rest,
    ...texts,
    ...(aboutId && { aboutId }),
    ...(contactKind && { contactKind }),
    ...(group && { group }),
    ...(closing && { closing }),
    ...(isOpen && { isOpen: true as const }),
    remarks: withoutEmpty(remarks),
    history: rest.history.map((entry, index) => ({ id: `h${index}`, ...entry })),
    contacts: rest.contacts.map(({ isOpen, ...contact }, index) => ({
      id: `c${index}`,
      ...contact,
      ...(isOpen && { isOpen: true as const }),
    })),
    ...(rest.contacts.length > 0 && { urgentContactId: 'c0' }),
  }))

function withoutEmpty(remarks: Readonly<Record<string, string>>): Run['remarks'] {
  return Object.fromEntries(Object.entries(remarks).filter(([, text]) => text)) as Partial<
    Record<RunItem, string>
  >
}

const name = arbitraryText.map((text) => text.trim()).filter((text) => text !== '')

/** Whatever can be known of customers; nothing where everything is left open. */
const arbitraryCustomers: fc.Arbitrary<Pick<Canvas, 'customers'>> = fc
  .record({
    unit: fc.constantFrom(...periodUnits),
    limits: fc.dictionary(fc.constantFrom(...limitNames), fc.nat(100)),
    figures: fc.uniqueArray(arbitraryFigures, {
      selector: ({ segmentId, period }) => `${period}/${segmentId}`,
      maxLength: 3,
    }),
    decisions: fc.array(
      fc.record(
        {
          segmentId,
          choice: fc.constantFrom(...segmentChoices),
          on: day,
          why: arbitraryText,
          period: fc.constantFrom('2026', '2026-Q4'),
        },
        { requiredKeys: ['segmentId', 'choice', 'on', 'why'] },
      ),
      { maxLength: 2 },
    ),
    runs: fc.array(arbitraryRun, { maxLength: 2 }),
    people: fc.uniqueArray(
      fc.record({
        name,
        leftOn: fc.constant('2026-02-28'),
        handovers: fc.uniqueArray(
          fc.record({ segmentId, steps: fc.subarray([...handoverSteps], { minLength: 1 }) }),
          { selector: (handover) => handover.segmentId },
        ),
      }),
      { selector: (person) => person.name, maxLength: 2 },
    ),
    toolRows: fc.array(
      fc.record({ country: arbitraryText, tools: fc.array(arbitraryText, { maxLength: 2 }), on: day }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ decisions, runs, toolRows, ...rest }) => {
    const numbered = <Item>(items: readonly Item[], letter: string) =>
      items.map((item, index) => ({ id: `${letter}${index}`, ...item }))
    const customers = completeCustomers({
      ...rest,
      decisions: numbered(decisions, 'd'),
      runs: numbered(runs, 'r'),
      toolRows: numbered(toolRows, 't'),
    })
    return customers ? { customers } : {}
  })

/** Half of the canvases know nothing of their customers. */
export const arbitrarySomeCustomers = fc.oneof(fc.constant({}), arbitraryCustomers)
