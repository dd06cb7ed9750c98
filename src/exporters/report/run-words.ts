import type {
  ContactKind,
  CustomerGroup,
  RunAnswer,
  RunItem,
  SilenceReason,
} from '../../domain/customers/run'
import { askingItems } from '../../domain/customers/run-steps'
import type { Language } from '../../domain/language'
import { loadTexts } from '../../i18n/texts'

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

export async function loadRunWords(language: Language): Promise<RunWords> {
  const t = await loadTexts(language, ['noReply'])
  return {
    title: t('noReply:list.label'),
    noName: t('noReply:noName'),
    about: (note) => t('noReply:about', { note }),
    contactKind: (kind) => t(`noReply:contactKind.${kind}`),
    sentOn: (day) => t('noReply:sentOnDay', { day }),
    item: (item) => t(`noReply:items.${item}`),
    answer: (item, answer = 'unknown' as const) =>
      t(`noReply:answer.${askingItems.includes(item) ? 'question' : 'task'}.${answer}`),
    platform: t('noReply:platform.label'),
    group: t('noReply:group.label'),
    groupName: (group) => t(`noReply:group.${group}`),
    reasons: t('noReply:reasons.title'),
    reason: (reason) => t(`noReply:reasons.${reason}`),
    history: t('noReply:history.title'),
    contacts: t('noReply:contacts.title'),
    urgent: t('noReply:contacts.urgent'),
    closedOn: (day) => t('noReply:closing.closedOn', { day }),
    realReason: t('noReply:closing.reason'),
    decision: t('noReply:closing.decision'),
  }
}
