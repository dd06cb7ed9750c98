import { readFile } from 'node:fs/promises'
import type { FontFile, FontSource } from '../../src/exporters/pdf/fonts/font-file'

const paths = {
  text: '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  textBold: '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
  wide: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  wideBold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  symbols: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} satisfies Record<FontFile, string>

/** The same fonts that the app serves, from the disk. */
export const loadFontFile: FontSource = async (file) => {
  const bytes = await readFile(`node_modules/${paths[file]}`)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
