import type { TFunction } from 'i18next'
import { Printer } from 'lucide-react'
import type { Command } from './command'

export interface PrintContext {
  readonly start: (id: 'print') => void
}

export type PrintCommandWords = TFunction<['transfer', 'app']>

/** The browser's own key for printing asks as the menu does. */
export const printCommand = {
  id: 'print',
  name: (t: PrintCommandWords) => t('print'),
  explain: (t: PrintCommandWords) => t('print'),
  icon: Printer,
  shortcuts: [{ key: 'P', hasCommand: true }],
  isEverywhere: true,
  run: ({ start }) => start('print'),
} satisfies Command<PrintContext, PrintCommandWords>

export const printKeys = [printCommand]
