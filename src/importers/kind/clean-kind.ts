import type { OwnBlock, OwnKind } from '../../domain/kinds/own-kind'
import { cleanText } from '../json/clean-text'

/** The kind with texts as they are kept: names on one line, everything in NFC. */
export function cleanKind(kind: OwnKind): OwnKind {
  return { ...kind, name: cleanName(kind.name), blocks: kind.blocks.map(cleanBlock) }
}

function cleanBlock({ definition, questions, ...block }: OwnBlock): OwnBlock {
  const asked = questions?.map(({ id, text }) => ({ id, text: cleanText(text) }))
  return {
    ...block,
    name: cleanName(block.name),
    ...(definition !== undefined && { definition: cleanText(definition) }),
    ...(asked && { questions: asked }),
  }
}

function cleanName(name: string): string {
  return cleanText(name).replace(/\s+/g, ' ').trim()
}
