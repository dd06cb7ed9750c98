import { resolve } from 'node:path'
import { isLanguage, type Language } from '../domain/language'
import { startTexts } from '../i18n/texts'
import { type BatchWords, loadBatchWords } from './batch-words'
import type { Desk } from './desk'
import { keepOutput, placeOutput } from './keep-output'
import { makeOutputs, type Output } from './make-outputs'
import { type Order, readArguments } from './read-arguments'

/** How the command ends: what a script asks `$?` for. */
export const exitCodes = {
  good: 0,
  /** A file could not be read or written; the others were. */
  failed: 1,
  /** The words behind the command were not understood; nothing was done. */
  usage: 2,
  /** Every file was read, and a check found something missing. */
  gaps: 3,
  stopped: 130,
} as const

type ExportOrder = Extract<Order, { type: 'export' }>

/** Runs `harreman …` and gives its exit code. `locale` is the machine's, such as `tr_TR.UTF-8`. */
export async function runBatch(
  words: readonly string[],
  desk: Desk,
  { locale }: { readonly locale: string },
): Promise<number> {
  const spoken = locale.slice(0, 2)
  const language: Language = isLanguage(spoken) ? spoken : 'en'
  await startTexts(language, ['batch', 'errors'])
  const batchWords = await loadBatchWords(language)
  const order = readArguments(words)
  if (!order.ok) {
    desk.tell(batchWords.usage(order.failure))
    desk.tell(batchWords.seeHelp)
    return exitCodes.usage
  }
  if (order.value.type === 'help') {
    desk.print(batchWords.help)
    return exitCodes.good
  }
  return exportAll(order.value, desk, batchWords)
}

/** One file after another: a broken one is named, and the others go on. */
async function exportAll(order: ExportOrder, desk: Desk, words: BatchWords): Promise<number> {
  const lists = await Promise.all(order.files.map(desk.findFiles))
  const files = [...new Set(lists.flat())]
  const taken = new Set(files.map((file) => resolve(file)))
  let failures = 0
  let gaps = 0
  for (const [index, file] of files.entries()) {
    desk.tell(words.progress(index + 1, files.length, file))
    const outputs = await makeOutputs(file, order, desk)
    if (desk.signal.aborted) {
      desk.tell(words.stopped(index, files.length))
      return exitCodes.stopped
    }
    for (const output of outputs) {
      const isGood = await giveOutput(output, file, order.out, { taken, desk, words })
      if (!isGood) failures += 1
      if (output.type === 'checked') gaps += output.gaps
    }
  }
  desk.tell(words.summary(files.length, failures))
  if (failures > 0) return exitCodes.failed
  return gaps > 0 ? exitCodes.gaps : exitCodes.good
}

interface Surroundings {
  readonly taken: Set<string>
  readonly desk: Desk
  readonly words: BatchWords
}

/** Prints or writes what was made; false where there is nothing to give. */
async function giveOutput(
  output: Output,
  file: string,
  out: string | undefined,
  { taken, desk, words }: Surroundings,
): Promise<boolean> {
  if (output.type === 'checked') {
    desk.print(output.text)
    return true
  }
  const path = output.type === 'made' ? placeOutput(file, output.extension, out) : ''
  const failure =
    output.type === 'made' ? await keepOutput(path, output.content, taken, desk) : output.failure
  if (failure) desk.tell(words.failed(file, failure))
  else desk.print(path)
  return !failure
}
