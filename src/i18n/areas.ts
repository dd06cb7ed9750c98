import type blocks from '../../locales/en/blocks.json'

/** The texts by area (i18next: namespace), one JSON file per language each. English is the model for the keys. */
export interface Texts {
  blocks: typeof blocks
}

export type Area = keyof Texts

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'blocks'
    resources: Texts
    returnNull: false
  }
}
