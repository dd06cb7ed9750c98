import type { ForeignResult } from '../foreign-canvas'
import type { FoundObject } from './found-values'

/** Reads the files of one tool, which was parsed and found harmless. Undefined says "not mine". */
export type JsonReader = (file: FoundObject, fileName: string) => ForeignResult | undefined
