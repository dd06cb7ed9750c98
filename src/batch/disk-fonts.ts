import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontFile, FontSource } from '../exporters/pdf/fonts/font-file'

const paths: ReadonlyMap<FontFile, string> = new Map([
  ['text', '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf'],
  ['textBold', '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf'],
  ['wide', '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['wideBold', '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'],
  ['symbols', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'],
  ['emoji', '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
])

const { resolve } = createRequire(import.meta.url)

/** The fonts that the app serves, from the packages on the disk. */
export const readFontFile: FontSource = async (file, signal) => {
  const bytes = await readFile(resolve(paths.get(file) ?? file), { signal })
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
