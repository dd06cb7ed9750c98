import type { Language } from '../../domain/language'
import type { ForeignCanvas } from './foreign-canvas'

/** The commonest small words of Basque that no other of the four languages has. */
const basqueWords =
  /(?<!\p{L})(?:eta|edo|dira|dute|bezeroak|bezeroen|bezeroentzat|egiteko|gure|bat|da|ez)(?!\p{L})/giu
const englishWords =
  /(?<!\p{L})(?:the|and|of|for|with|to|in|on|by|our|are|is|who|they|we|from|customers?)(?!\p{L})/giu
const turkishLetters = /[ğışİ]/gu
const georgianLetters = /\p{Script=Georgian}/gu

/** A language has to show this often, per letter; less may be a borrowed name. */
const LEAST_SHARE = { letters: 0.01, words: 0.008, script: 0.3 }

/** Longer texts tell no more. */
const SAMPLE = 20_000

/** The language that the notes are most likely written in, where it is one that shows. */
export function guessLanguage({
  title,
  notes,
}: Pick<ForeignCanvas, 'title' | 'notes'>): Language | undefined {
  const text = [title, ...notes.map((note) => `${note.text} ${note.description ?? ''}`)]
    .join('\n')
    .slice(0, SAMPLE)
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return undefined
  if (count(text, georgianLetters) / letters >= LEAST_SHARE.script) return 'ka'
  if (count(text, turkishLetters) / letters >= LEAST_SHARE.letters) return 'tr'
  if (count(text, basqueWords) / letters >= LEAST_SHARE.words) return 'eu'
  return count(text, englishWords) / letters >= LEAST_SHARE.words ? 'en' : undefined
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
