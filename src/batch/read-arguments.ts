import { parseArgs } from 'node:util'
import { isLanguage, type Language } from '../domain/language'
import { fail, type Result, succeed } from '../domain/result'
import type { PaperSize } from '../exporters/exporter'
import { CHECK, findTarget, needsBrowser, type Target, targetNames } from './targets'

/** What somebody asked the command for. */
export type Order =
  | { readonly type: 'help' }
  | {
      readonly type: 'export'
      /** Paths, and patterns where the shell did not resolve them. */
      readonly files: readonly string[]
      readonly to: readonly Target[]
      /** Language of the fixed words; that of each canvas where it is not given. */
      readonly language: Language | undefined
      /** Folder for what is written; beside each file where it is not given. */
      readonly out: string | undefined
      readonly paper: PaperSize
      /** With what is confidential. */
      readonly isEverything: boolean
    }

/** Why an order is none; the words stand in `locales/…/batch.json` under `usage`. */
export type UsageFailure =
  | { readonly type: 'unknownCommand'; readonly word: string }
  | { readonly type: 'unknownOption'; readonly word: string }
  | { readonly type: 'noFiles' }
  | { readonly type: 'noTarget' }
  | { readonly type: 'unknownTarget'; readonly word: string; readonly known: string }
  | { readonly type: 'needsBrowser'; readonly word: string }
  | { readonly type: 'unknownLanguage'; readonly word: string }
  | { readonly type: 'unknownPaper'; readonly word: string }

/** Reads the words behind `harreman`. */
export function readArguments(words: readonly string[]): Result<Order, UsageFailure> {
  const [command, ...rest] = words
  if (command === undefined || command === 'help' || words.includes('--help'))
    return succeed({ type: 'help' })
  if (command !== 'export' && command !== 'check') return fail({ type: 'unknownCommand', word: command })
  const parsed = parseOptions(rest)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const asked = command === 'check' ? [CHECK, ...(values.to ?? [])] : (values.to ?? [])
  const to = readTargets(asked.flatMap((list) => list.split(',')))
  if (!to.ok) return to
  const { lang, paper = 'a4', out, everything = false } = values
  if (lang !== undefined && !isLanguage(lang)) return fail({ type: 'unknownLanguage', word: lang })
  if (paper !== 'a4' && paper !== 'a3') return fail({ type: 'unknownPaper', word: paper })
  if (positionals.length === 0) return fail({ type: 'noFiles' })
  return succeed({
    type: 'export',
    files: positionals,
    to: to.value,
    language: lang,
    out,
    paper,
    isEverything: everything,
  })
}

interface Parsed {
  readonly values: {
    readonly to?: string[]
    readonly lang?: string
    readonly out?: string
    readonly paper?: string
    readonly everything?: boolean
  }
  readonly positionals: readonly string[]
}

function parseOptions(args: string[]): Result<Parsed, UsageFailure> {
  try {
    return succeed(
      parseArgs({
        args,
        allowPositionals: true,
        options: {
          to: { type: 'string', multiple: true },
          lang: { type: 'string' },
          out: { type: 'string' },
          paper: { type: 'string' },
          everything: { type: 'boolean' },
        },
      }),
    )
  } catch (error) {
    // Node's own sentence is English and names the option in quotation marks.
    const [, word = ''] = /'(-[^' <]*)/.exec(error instanceof Error ? error.message : '') ?? []
    return fail({ type: 'unknownOption', word })
  }
}

function readTargets(words: readonly string[]): Result<readonly Target[], UsageFailure> {
  const found: Target[] = []
  for (const word of words.map((each) => each.trim()).filter((each) => each !== '')) {
    if (needsBrowser(word)) return fail({ type: 'needsBrowser', word })
    const target = findTarget(word)
    if (!target) return fail({ type: 'unknownTarget', word, known: targetNames.join(', ') })
    if (!found.includes(target)) found.push(target)
  }
  return found.length > 0 ? succeed(found) : fail({ type: 'noTarget' })
}
