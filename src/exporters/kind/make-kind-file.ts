import { KIND_FORMAT, KIND_VERSION, type KindFile } from '../../domain/kinds/kind-file'
import type { OwnKind } from '../../domain/kinds/own-kind'

/** `*.kind.harreman.json`: UTF-8, indented, to be read and changed by people too. It holds nothing of any canvas. */
export function makeKindFile(kind: OwnKind): Blob {
  const file: KindFile = {
    $schema: 'harreman-kind.schema.json',
    format: KIND_FORMAT,
    version: KIND_VERSION,
    kind,
  }
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
}
