import type { FeedbackFile } from '../../domain/assignment/assignment-file'
import { makeFileName } from '../../i18n/file-name'
import type { HandIn } from './list-hand-ins'

const ENDING = '.feedback.harreman.json'

/** In bytes; the ending and a number take the rest of the 255 that a name may have. */
const MOST_OF_NAME = 220

/** `Ane-Etxeberria.feedback.harreman.json`: by the author, else by the title. */
export function nameFeedback({ canvas }: HandIn, now: Date): string {
  return `${nameStem(canvas.author.trim() || canvas.title, now)}${ENDING}`
}

export function packFeedback(file: FeedbackFile): Blob {
  return new Blob([writeFeedback(file)], { type: 'application/json' })
}

/** Many in one zip; equal names are told apart by a number. */
export async function zipFeedback(
  files: readonly { readonly handIn: HandIn; readonly file: FeedbackFile }[],
  now: Date,
): Promise<Blob> {
  const [{ makeZipWriter }, { makeNames }] = await Promise.all([
    import('../../backup/write-zip'),
    import('../../backup/name-files'),
  ])
  const zip = makeZipWriter(now)
  const takeName = makeNames()
  for (const { handIn, file } of files) {
    zip.add(
      takeName(nameStem(handIn.canvas.author.trim() || handIn.canvas.title, now), ENDING),
      writeFeedback(file),
    )
  }
  return zip.finish()
}

function nameStem(name: string, now: Date): string {
  return makeFileName(name, now, MOST_OF_NAME)
}

function writeFeedback(file: FeedbackFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}
