import type { ExampleMotivationId, ExampleNoteId } from './meatchine'

type ExampleLinkEnd = ExampleNoteId | ExampleMotivationId

/**
 * From, to, and which of the labels in `locales/…/example.json` says what it means. `rs-3` has no link on purpose: it
 * shows what a note on its own looks like. The source attaches the motivations to all relationships alike: no label.
 */
export const exampleLinks = [
  ['ch-1', 'cr-1', 'shopChannel'],
  ['ch-2', 'cr-2', 'webChannel'],
  ['ch-2', 'cr-3', 'commentsOnWeb'],
  ['cr-2', 'cr-3', 'combination'],
  ['cs-1', 'ch-1', 'comeToShop'],
  ['cs-1', 'cr-1', 'shopRelationship'],
  ['cs-2', 'cr-2', 'webRelationship'],
  ['cs-2', 'cr-3', 'leaveComments'],
  ['cs-3', 'cr-1', 'bothWays'],
  ['cs-3', 'cr-2', 'bothWays'],
  ['vp-1', 'cs-1', 'valueFor'],
  ['vp-1', 'cs-2', 'valueFor'],
  ['vp-2', 'cs-1', 'valueFor'],
  ['vp-3', 'cs-4', 'valueFor'],
  ['cs-2', 'ch-2', 'buyOnWeb'],
  ['cs-4', 'cr-3', 'readAndDecide'],
  ['cr-3', 'ka-3', 'improve'],
  ['cr-3', 'vp-3', 'commentsAreValue'],
  ['cr-1', 'vp-2', 'helpIsValue'],
  ['cr-1', 'mo-1'],
  ['cr-1', 'mo-2'],
  ['cr-1', 'mo-3'],
  ['cr-2', 'mo-1'],
  ['cr-2', 'mo-2'],
  ['cr-2', 'mo-3'],
  ['cr-3', 'mo-1'],
  ['cr-3', 'mo-2'],
  ['cr-3', 'mo-3'],
  ['mo-1', 'rs-1', 'newCustomersToSell'],
  ['cs-3', 'mo-2', 'privilegesForRegular'],
  ['mo-2', 'rs-2', 'steadyProfit'],
  ['co-5', 'mo-3', 'costsRise'],
  ['mo-3', 'rs-1', 'moreSales'],
  ['mo-1', 'co-4', 'offersCost'],
  ['mo-2', 'co-4', 'privilegesCost'],
  ['kr-1', 'cr-1', 'sellersHelp'],
  ['kr-2', 'ch-1', 'placesToSell'],
  ['kr-3', 'ch-2', 'websiteOfShop'],
  ['kr-4', 'cr-3', 'commentsAreMaterial'],
  ['ka-1', 'cr-1', 'adviseFaceToFace'],
  ['ka-2', 'cr-2', 'shopMustWork'],
  ['ka-4', 'mo-1', 'prepareOffers'],
  ['ka-4', 'mo-2', 'preparePrivileges'],
  ['kp-2', 'ch-2', 'delivery'],
  ['kp-3', 'mo-1', 'relatedSector'],
  ['kp-1', 'vp-1', 'production'],
  ['co-1', 'kr-1', 'resourceCost'],
  ['co-2', 'kr-2', 'resourceCost'],
  ['co-3', 'kr-3', 'resourceCost'],
] as const satisfies readonly (readonly [ExampleLinkEnd, ExampleLinkEnd, string?])[]

/** What a link of the example can mean. */
export type ExampleLinkMeaning = Extract<(typeof exampleLinks)[number], readonly [string, string, string]>[2]
