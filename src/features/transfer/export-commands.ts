import type { TFunction } from 'i18next'
import { Download, FileJson, FileText } from 'lucide-react'
import type { Command } from '../../editing/commands/command'
import { type PrintContext, printCommand } from '../../editing/commands/print-command'
import type { ExporterId } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import { type PreferencesState, paperSizes } from '../../state/preferences'
import { type QuickWay, quickExporters } from './use-export'

/** What the ways out of the open canvas act on. */
export interface ExportContext extends PrintContext {
  readonly start: (id: QuickWay) => void
  /** Opens the dialog of all formats, with one of them chosen. */
  readonly openDialog: (id?: ExporterId) => void
  readonly preferences: PreferencesState
}

export type ExportWords = TFunction<['transfer', 'app']>

const icons = { pdf: FileText, json: FileJson } as const

/** The ways out that are one press away, in the order of the menu, and what leads to the others. */
export const exportCommands: readonly Command<ExportContext, ExportWords>[] = [
  ...quickExporters.map((id) => ({
    id,
    name: (t: ExportWords) => t(`formats.${id}`),
    icon: icons[id],
    run: ({ start }: ExportContext) => start(id),
  })),
  printCommand,
  {
    id: 'paper',
    name: (t: ExportWords) => t('paper'),
    choose: ({ preferences }, t: ExportWords) =>
      paperSizes.map((size) => ({
        id: size,
        label: t(`paperSizes.${size}`),
        isChecked: size === preferences.paper,
        onSelect: () => preferences.setPreference('paper', size),
      })),
  },
  { id: 'more', name: (t: ExportWords) => t('moreWays'), run: ({ openDialog }) => openDialog() },
]

export type FormatWords = TFunction<['waysOut']>

/** Every other format by its name: each leads to the dialog, where it can be looked at before. */
export const formatCommands: readonly Command<ExportContext, FormatWords>[] = exporters
  .map(({ id }) => id)
  .filter((id) => !quickExporters.some((quick) => quick === id))
  .map((id) => ({
    id,
    name: (t: FormatWords) => t(`formats.${id}.name`),
    icon: Download,
    run: ({ openDialog }) => openDialog(id),
  }))
