import type { ForeignReader } from './foreign-canvas'

/** What reads texts that are not JSON, in the order in which they are asked: the most particular shape first. */
export const textReaders: readonly ForeignReader[] = []
