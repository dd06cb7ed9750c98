import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Side } from '../../domain/compare/difference'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { compareAddress } from '../../state/addresses'
import { type ComparedSide, readSide, writeSide } from '../../state/compare/compared-side'
import type { CanvasRow } from '../../state/library'
import { useCanvasSession } from '../../state/open-canvas'
import { useLibrary } from '../../state/services'
import { type CanvasVersion, useVersions } from '../../state/versions/use-versions'

export type Sides = Readonly<Record<Side, ComparedSide | undefined>>

/** In an address, in the place of a side that is not chosen yet. */
const NONE = 'none'

/**
 * What is compared, by the parts of the address. Without any: the newest version that was given a name, else the newest,
 * with the canvas as it is now.
 */
export function useSides(beforePart: string | undefined, afterPart: string | undefined) {
  const { id } = useCanvasSession()
  const [, navigate] = useLocation()
  const versions = useVersions()
  const rows = useLibrary((state) => state.rows)
  const canvases = useMemo(() => listOthers(rows ?? [], id), [rows, id])
  const usual = versions?.find(({ name }) => name !== undefined) ?? versions?.[0]
  const sides: Sides = {
    before: beforePart === undefined ? usual && { type: 'version', id: usual.id } : readSide(beforePart, id),
    after: afterPart === undefined ? { type: 'now' } : readSide(afterPart, id),
  }
  return {
    sides,
    versions,
    canvases,
    choose: ({ before, after }: Sides) =>
      navigate(compareAddress(id, before ? writeSide(before) : NONE, after ? writeSide(after) : NONE), {
        replace: true,
      }),
  }
}

/** What a side is called: the choice names it so, and so does the text of the report. */
export function useSideNames(versions: readonly CanvasVersion[] | undefined, canvases: readonly CanvasRow[]) {
  const { t } = useTranslation(['compare', 'app'])
  const nameVersion = ({ name, createdAt }: CanvasVersion) => {
    const date = formatDate(new Date(createdAt), currentLanguage(), 'dateTime')
    return name === undefined ? date : t('namedVersion', { name, date })
  }
  const nameCanvas = ({ title }: CanvasRow) => title || t('untitled', { ns: 'app' })
  const nameSide = (side: ComparedSide): string => {
    if (side.type === 'now') return t('now')
    const version = versions?.find(({ id }) => side.type === 'version' && id === side.id)
    const canvas = canvases.find(({ id }) => side.type === 'canvas' && id === side.id)
    return version ? nameVersion(version) : canvas ? nameCanvas(canvas) : t('unlisted')
  }
  return { nameVersion, nameCanvas, nameSide }
}

/** The other canvases outside of the bin, what was changed last first. */
function listOthers(rows: readonly CanvasRow[], id: string): readonly CanvasRow[] {
  return rows
    .filter((row) => row.id !== id && row.deletedAt === undefined)
    .sort((one, other) => other.updatedAt - one.updatedAt)
}
