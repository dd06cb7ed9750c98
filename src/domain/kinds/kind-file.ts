import type { OwnKind } from './own-kind'

export const KIND_FORMAT = 'harreman-kind'

/** Version of the shape below. */
export const KIND_VERSION = 1

/** A kind of canvas by itself, `*.kind.harreman.json`, for whoever wants to work with the same blocks (issue 7). */
export interface KindFile {
  readonly $schema?: string | undefined
  readonly format: typeof KIND_FORMAT
  readonly version: typeof KIND_VERSION
  readonly kind: OwnKind
}
