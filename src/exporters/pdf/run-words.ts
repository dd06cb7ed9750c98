import type {
  ContactKind,
  CustomerGroup,
  RunAnswer,
  RunItem,
  SilenceReason,
} from '../../domain/customers/run'
import type { loadTexts } from '../../i18n/texts'

/** The fixed words of the checklist "the customer does not reply", as the app says them. */
export interface RunWords {
  readonly title: string
  readonly noName: string
  readonly about: (note: string) => string
  readonly contactKind: (kind: ContactKind) => string
  readonly sentOn: (day: string) => string
  readonly item: (item: RunItem) => string
  readonly answer: (item: RunItem, answer: RunAnswer | 'unknown' | undefined) => string
  readonly platform: string
  readonly group: string
  readonly groupName: (group: CustomerGroup) => string
  readonly reasons: string
  readonly reason: (reason: SilenceReason) => string
  readonly history: string
  readonly contacts: string
  readonly urgent: string
  readonly closedOn: (day: string) => string
  readonly realReason: string
  readonly decision: string
}

type RunTexts = Awaited<ReturnType<typeof loadTexts<['noReply']>>>

/** What is asked about the customer; the rest is something to do. */
const questions: ReadonlySet<RunItem> = new Set(['a1', 'a2', 'a3', 'a4', 'd1'])

export function makeRunWords(t: RunTexts): RunWords {
  return {
    title: t('list.label'),
    noName: t('noName'),
    about: (note) => t('about', { note }),
    contactKind: (kind) => t(`contactKind.${kind}`),
    sentOn: (day) => t('sentOnDay', { day }),
    item: (item) => t(`items.${item}`),
    answer: (item, answer = 'unknown' as const) =>
      t(`answer.${questions.has(item) ? 'question' : 'task'}.${answer}`),
    platform: t('platform.label'),
    group: t('group.label'),
    groupName: (group) => t(`group.${group}`),
    reasons: t('reasons.title'),
    reason: (reason) => t(`reasons.${reason}`),
    history: t('history.title'),
    contacts: t('contacts.title'),
    urgent: t('contacts.urgent'),
    closedOn: (day) => t('closing.closedOn', { day }),
    realReason: t('closing.reason'),
    decision: t('closing.decision'),
  }
}
