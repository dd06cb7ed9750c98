import type { NoteKindId } from '../kinds/kind'

/*
 * What a person picks from lists to describe a relationship, a channel or a segment. They are kinds of the note: a set of
 * language-neutral ids, so that several hold at once (R05, R52) and two people who pick at once lose nothing.
 */

/** With a person or with a machine (R03). */
export const relationshipStyles = ['relationship.personal', 'relationship.automatedStyle'] as const

/** When somebody helps (R07, R53). */
export const helpTimes = ['when.duringPurchase', 'when.afterPurchase'] as const

/** By which means somebody helps (R53); any other way is written in words. */
export const helpWays = ['channel.pointOfSale', 'channel.callCentre', 'channel.email'] as const

/** What an automated service does (R56). */
export const automationOptions = [
  'automation.recognition',
  'automation.registration',
  'automation.orderInformation',
  'automation.imitation',
] as const

/** The phases a customer goes through with a channel, in order (R08). */
export const channelPhases = [
  'channelPhase.awareness',
  'channelPhase.evaluation',
  'channelPhase.purchase',
  'channelPhase.delivery',
  'channelPhase.afterSales',
] as const

export type ChannelPhase = (typeof channelPhases)[number]

/** Whose a channel is, and whether anybody stands between (R04). */
export const channelOwners = ['channel.own', 'channel.partner'] as const
export const channelWays = ['channel.direct', 'channel.indirect'] as const

/** What part a segment has on the way to who uses the thing (R64). */
export const segmentRoles = ['segment.intermediary', 'segment.endCustomer'] as const

/** Whether a segment's members buy for a business or for themselves, and how much of the business it is (R24). */
export const segmentMarkets = ['segment.b2b', 'segment.b2c'] as const
export const segmentWeights = ['segment.main', 'segment.secondary'] as const

/** The stages of the customer base (R13). */
export const customerStages = ['stage.potential', 'stage.new', 'stage.regular', 'stage.lost'] as const

export type CustomerStage = (typeof customerStages)[number]

/** What a motivation's means become: offers, notes of the value propositions (R12). */
export const offerKinds = [
  'offer.special',
  'offer.privilege',
  'offer.upselling',
  'offer.crossSelling',
] as const satisfies readonly NoteKindId[]

/** An aim that is none of the three motivations of the guide (R45). */
export const OWN_AIM = 'motivation.own'
