import type { BlockId } from '../../../domain/kinds/block-ids'
import type { CurrencyCode } from '../../../domain/money'
import { currencyOf, withAmount } from './found-money'
import { type FoundObject, isObject, listOf, numberOf, objectOf, textOf } from './found-values'
import { inBlock, NoteGatherer } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'

const blocksByKey: readonly (readonly [string, BlockId])[] = [
  ['partnerships', 'keyPartners'],
  ['activities', 'keyActivities'],
  ['resources', 'keyResources'],
  ['valueProposition', 'valuePropositions'],
  ['customerRelationships', 'customerRelationships'],
  ['channels', 'channels'],
  ['customerSegments', 'customerSegments'],
]

/** business-model-playground, versions 2 and 3: texts, and costs and revenues with amounts. */
export const readPlayground: JsonReader = (file, fileName) => {
  const costs = objectOf(file.costStructure)
  const hasCosts = Array.isArray(costs.fixedRunningCosts) || Array.isArray(costs.upfrontCosts)
  if (!hasCosts || !isObject(file.revenueStreams)) return undefined
  const currency = currencyOf(file.currency)
  const gatherer = new NoteGatherer()
  for (const [key, block] of blocksByKey) {
    gatherer.see(inBlock(block))
    for (const item of listOf(file[key])) gatherer.add(inBlock(block), { text: textOf(objectOf(item).text) })
  }
  for (const cost of [...listOf(costs.fixedRunningCosts), ...listOf(costs.upfrontCosts)]) {
    addCost(objectOf(cost), currency, gatherer)
  }
  const { items, products, subscriptions } = file.revenueStreams
  for (const stream of [items, products, subscriptions].flatMap(listOf)) {
    addRevenue(objectOf(stream), currency, gatherer)
  }
  const [title, pitch] = [textOf(file.name) || nameByFile(fileName), textOf(file.description)]
  return gatherer.finish({
    format: 'playground',
    title,
    ...(pitch && { pitch }),
    ...(currency && { currency }),
  })
}

function addCost(cost: FoundObject, currency: CurrencyCode | undefined, gatherer: NoteGatherer): void {
  const text = withAmount(textOf(cost.name), numberOf(cost.amount), currency, textOf(cost.frequency))
  gatherer.add(inBlock('costStructure'), { text, description: textOf(cost.category) })
}

function addRevenue(stream: FoundObject, currency: CurrencyCode | undefined, gatherer: NoteGatherer): void {
  const text = withAmount(textOf(stream.name), numberOf(stream.price), currency, textOf(stream.pricePeriod))
  const sales = objectOf(stream.sales)
  const volume = numberOf(sales.volume) ?? numberOf(stream.subscribers)
  const lines = listOf(stream.associatedCosts).map((found) => {
    const cost = objectOf(found)
    return withAmount(textOf(cost.name), numberOf(cost.amount) ?? numberOf(cost.cost), currency)
  })
  const description = [
    volume === undefined ? '' : withAmount('×', volume, '', textOf(sales.period)),
    ...lines.filter((line) => line !== '').map((line) => `- ${line}`),
  ]
  gatherer.add(inBlock('revenueStreams'), { text, description: description.filter(Boolean).join('\n\n') })
}
