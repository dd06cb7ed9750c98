import { openZip, type ZipFailure, type ZipLimits } from '../../backup/read-zip'
import { type GivenFile, isLeftBySystem } from './given-file'
import type { PassedOver } from './passed-over'

/** In bytes. A class of a hundred with its PDFs takes some tens of megabytes. */
const LARGEST_ZIP = 300_000_000

/** What unpacks to more is made to do harm. */
const LIMITS: ZipLimits = { fileSize: 50_000_000, totalSize: 600_000_000 }

/** The files with those of the zips among them; zips within a zip stay packed and are passed over. */
export async function unpackZips(
  files: readonly GivenFile[],
  limits: ZipLimits = LIMITS,
): Promise<{ readonly files: readonly GivenFile[]; readonly passedOver: readonly PassedOver[] }> {
  const unpacked: GivenFile[] = []
  const passedOver: PassedOver[] = []
  for (const file of files) {
    if (!isZip(file.name) || isLeftBySystem(file.name)) unpacked.push(file)
    else {
      const read = await unpackZip(file, limits)
      unpacked.push(...read.files)
      passedOver.push(...read.passedOver)
    }
  }
  return { files: unpacked, passedOver }
}

async function unpackZip({ name, content }: GivenFile, limits: ZipLimits) {
  const refuse = (reason: PassedOver['reason']) => ({ files: [], passedOver: [{ name, reason }] })
  if (content.size > LARGEST_ZIP) return refuse({ type: 'zip', failure: 'tooMuch' })
  const buffer = await content.arrayBuffer().catch(() => undefined)
  if (!buffer) return refuse({ type: 'file', failure: { type: 'unreadable' } })
  const zip = openZip(new Uint8Array(buffer), limits)
  if (!zip.ok) return refuse({ type: 'zip', failure: zip.failure.type })
  const files: GivenFile[] = []
  const passedOver: PassedOver[] = []
  for (const path of zip.value.paths) {
    if (path.endsWith('/')) continue
    const inside = { name: `${name}/${path}` }
    if (isLeftBySystem(path)) passedOver.push({ ...inside, reason: { type: 'system' } })
    else if (isZip(path)) passedOver.push({ ...inside, reason: { type: 'zipInZip' } })
    else {
      const bytes = isWanted(path) ? zip.value.read(path) : new Uint8Array()
      if (bytes) files.push({ ...inside, content: new Blob([new Uint8Array(bytes)]) })
      else passedOver.push({ ...inside, reason: { type: 'zip', failure: 'damagedPart' } })
    }
  }
  return { files, passedOver }
}

export type ZipTrouble = ZipFailure['type'] | 'damagedPart'

function isZip(name: string): boolean {
  return /\.zip$/i.test(name)
}

/** What is no hand-in need not be unpacked to be passed over. */
function isWanted(path: string): boolean {
  return /\.(json|pdf)$/i.test(path)
}
