import type { OtherTool } from '../../importer'
import type { FoundObject } from './found-values'
import { isObject, listOf, textOf } from './found-values'

/** Files of tools that are known and cannot be read: what stands in them belongs to no block, or to nobody but the tool. */
export function recogniseOtherTool(file: FoundObject): OtherTool | undefined {
  if (/^excalidraw/.test(textOf(file.type))) return 'Excalidraw'
  if (isObject(file.$definition) && isObject(file.features)) return 'SBMD'
  const widgets = listOf(file.data).filter(isObject)
  const isMiro = widgets.some(({ type }) => type === 'sticky_note') || 'miro' in file
  return isMiro ? 'Miro' : undefined
}
