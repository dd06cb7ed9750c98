import { PARKING, type PlaceId } from '../../domain/canvas'
import { type BlockId, type BusinessModelBlock, businessModelBlocks } from '../../domain/kinds/block-ids'
import { type AliasTable, blockAliases, turkishKeyNouns, turkishKeyWords } from './block-aliases'
import { foldName } from './fold-name'
import { type LeanBlock, leanAliases } from './lean-aliases'

export interface RecognisedBlock {
  readonly block: BlockId
  /** Whose word it is (BCP 47); absent where several languages share it, or where two are named at once. */
  readonly language?: string
}

/** A block of a Lean Canvas, and where its notes go. */
export interface RecognisedLeanSection {
  readonly section: BlockId | LeanBlock
  /** `uniqueValueProposition` is the value proposition; what a business model has no block for is parked. */
  readonly place: PlaceId
}

/** The block that a heading or key names, in any of the languages known, however it is numbered or decorated. */
export function recogniseBlock(name: string): BlockId | undefined {
  return recogniseBlockName(name)?.block
}

/**
 * As `recogniseBlock`, with the language of the word. Names in two languages ("客戶區隔 (Customer Segments)", "Revenue /
 * Sustainability") count where what is recognised of them agrees.
 */
export function recogniseBlockName(name: string): RecognisedBlock | undefined {
  if (name.length > LONGEST_NAME) return undefined
  const whole = findAlias(foldName(name))
  if (whole) return whole
  const parts = splitName(name).flatMap((part) => findAlias(foldName(part)) ?? [])
  const [first] = parts
  if (!first || parts.some(({ block }) => block !== first.block)) return undefined
  return parts.length === 1 ? first : { block: first.block }
}

/** The block of a Lean Canvas that a heading or key names; the four that both canvases share are among them. */
export function recogniseLeanSection(name: string): RecognisedLeanSection | undefined {
  if (name.length > LONGEST_NAME) return undefined
  for (const part of [name, ...splitName(name)]) {
    const section = leanByName.get(stripArticle(foldName(part)))
    if (section) {
      return { section, place: section === 'uniqueValueProposition' ? 'valuePropositions' : PARKING }
    }
  }
  const block = recogniseBlock(name)
  return block && sharedWithLean.has(block) ? { section: block, place: block } : undefined
}

/** A word that heads many texts which are no canvas, such as "Resources": alone it does not make one. */
export function isCommonWord(name: string): boolean {
  return commonWords.has(stripArticle(foldName(name)))
}

/** Nobody calls a block by more letters than this, so what is longer need not be looked at. */
const LONGEST_NAME = 120

const sharedWithLean: ReadonlySet<BlockId> = new Set([
  'customerSegments',
  'channels',
  'costStructure',
  'revenueStreams',
] as const)

const commonWords = new Set(
  (
    'channels channel customers customer clients client value values relationships relationship revenue revenues ' +
    'income resources activities partners partner partnerships partnership costs cost expenses segments ' +
    'kanalak bezeroak baliabideak jarduerak bazkideak kostuak harremanak kanallar kanal müşteriler gelir gelirler ' +
    'kaynaklar faaliyetler ortaklar maliyetler giderler değer ilişkiler არხები რესურსები პარტნიორები ხარჯები ' +
    'შემოსავლები მომხმარებლები canales recursos actividades socios ingresos clientes canais receitas custos ' +
    'ressources activités partenaires clients revenus coûts canaux kunden partner kosten ressourcen aktivitäten ' +
    'kanäle einnahmen kunder partnere ressourcer aktiviteter kanaler'
  )
    .split(' ')
    .map(foldName),
)

/** What stands in brackets or braces, and what stands around them; both sides of a stroke. */
function splitName(name: string): string[] {
  const inside = [...name.matchAll(/[([{（【［]([^()[\]{}（）【】［］]*)[)\]}）】］]/gu)].map(
    ([, words = '']) => words,
  )
  const outside = name.replace(/[([{（【［][^()[\]{}（）【】［］]*[)\]}）】］]/gu, ' ')
  const pieces = [outside, ...inside].flatMap((piece) => [piece, ...piece.split(betweenNames)])
  return pieces.filter((piece, index) => piece.trim() !== '' && pieces.indexOf(piece) === index)
}

/** A stroke, a dash, or the change from one script to another ("通路 Channels"). */
const betweenNames =
  /[/|／｜]|\s[-–—]\s|\s+(?=\p{Script=Latin})(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Georgian}]\s+)|\s+(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Georgian}])(?<=\p{Script=Latin}\s+)/u

function findAlias(folded: string): RecognisedBlock | undefined {
  return blocksByName.get(folded) ?? blocksByName.get(stripArticle(folded))
}

function stripArticle(folded: string): string {
  return folded.replace(
    /^(?:the|our|my|los|las|el|la|les|le|os|as|nuestros|nuestras|nos|unsere|die|der|das)\s(?=\S)/u,
    '',
  )
}

function readAliases(names: string): string[] {
  return names.split(' · ').map(foldName)
}

function collectBlocks(): ReadonlyMap<string, RecognisedBlock> {
  const found = new Map<string, RecognisedBlock>()
  const add = (folded: string, block: BlockId, language: string) => {
    const known = found.get(folded)
    if (!known) found.set(folded, { block, language })
    else if (known.language !== language) found.set(folded, { block: known.block })
  }
  for (const [language, table] of Object.entries(blockAliases))
    addTable(table, (...names) => add(...names, language))
  for (const [block, nouns] of Object.entries(turkishKeyNouns)) {
    const id = businessModelBlocks.find((known) => known === block)
    for (const noun of nouns) {
      for (const word of turkishKeyWords) if (id) add(foldName(`${word} ${noun}`), id, 'tr')
    }
  }
  return found
}

function addTable(
  table: AliasTable<BusinessModelBlock>,
  add: (folded: string, block: BlockId) => void,
): void {
  for (const block of businessModelBlocks) {
    for (const folded of readAliases(table[block])) add(folded, block)
  }
}

const blocksByName = collectBlocks()

const leanByName: ReadonlyMap<string, LeanBlock> = new Map(
  leanBlocks().flatMap((section) =>
    readAliases(leanAliases[section]).map((name) => [name, section] as const),
  ),
)

function leanBlocks(): readonly LeanBlock[] {
  return ['problem', 'solution', 'uniqueValueProposition', 'unfairAdvantage', 'keyMetrics']
}
