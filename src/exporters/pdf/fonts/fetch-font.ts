import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url'
import wide from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import wideBold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import text from '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf?url'
import textBold from '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf?url'
import symbols from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url'
import type { FontFile, FontSource } from './font-file'

const addresses = { text, textBold, wide, wideBold, symbols, emoji } satisfies Record<FontFile, string>

export const fetchFont: FontSource = async (file, signal) => {
  const response = await fetch(addresses[file], { signal })
  if (!response.ok) throw new Error(`the font ${file} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
