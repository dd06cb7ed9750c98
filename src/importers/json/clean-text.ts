import { normaliseText } from '../../domain/normal-text'

/** Half a surrogate pair cannot be stored as UTF-8, so it becomes the replacement character. */
export function cleanText(text = ''): string {
  return normaliseText(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
