import { readCsv } from './csv-reader'
import type { ForeignReader } from './foreign-canvas'
import { readTextCanvas } from './text/text-reader'

/** What reads texts that are not JSON, in the order in which they are asked: the most particular shape first. */
export const textReaders: readonly ForeignReader[] = [readCsv, readTextCanvas]
