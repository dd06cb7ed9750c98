import type { CalendarDay } from '../relationships/relationship-details'

/** The day on which the source of the table was published (R39). It stands wherever the table stands. */
export const TOOLS_PUBLISHED_ON: CalendarDay = '2024-02-21'

export interface CountryTools {
  /** A code of ISO 3166-1. */
  readonly country: string
  /** Names of products, which are the same in every language, in the order of the source. */
  readonly tools: readonly string[]
}

/**
 * Messaging tools by country, exactly as the source gives them (R37): neither sorted nor mended, although some of the
 * tools are no more.
 */
export const messagingTools = [
  {
    country: 'US',
    tools: ['Facebook', 'Twitter', 'Messenger', 'Snapchat', 'WhatsApp', 'Skype', 'Google Hangouts'],
  },
  { country: 'GB', tools: ['WhatsApp', 'Facebook', 'Messenger', 'Snapchat', 'Skype', 'Discord'] },
  { country: 'FR', tools: ['Facebook', 'Messenger', 'WhatsApp', 'Snapchat', 'Twitter', 'Skype'] },
  { country: 'DE', tools: ['WhatsApp', 'Facebook', 'Messenger', 'Apple Messages App', 'Skype', 'Telegram'] },
  { country: 'ES', tools: ['WhatsApp', 'Facebook', 'Messenger', 'Telegram', 'Skype', 'Google Hangouts'] },
  { country: 'IT', tools: ['WhatsApp', 'Facebook', 'Messenger', 'Twitter', 'Skype', 'Snapchat'] },
  { country: 'IN', tools: ['WhatsApp', 'Facebook', 'Messenger', 'Snapchat', 'Skype', 'Discord'] },
] as const satisfies readonly CountryTools[]
