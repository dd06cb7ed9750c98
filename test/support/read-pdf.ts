import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader gets it. */
export interface ReadPdf {
  /** The text of each page in the order in which it was written, lines parted by line endings. */
  readonly pages: readonly string[]
  /** What of each page is set in a bold font. */
  readonly boldPages: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly language: string | null
  readonly outline: readonly string[]
  /** The tags of each page in order, such as `H1`, with a nested tag after its parent. */
  readonly tags: readonly (readonly string[])[]
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[]
  /** The font sizes that occur on each page, smallest first. */
  readonly fontSizes: readonly (readonly number[])[]
}

/** Reads a PDF by pdf.js, so that the tests need no program besides Node. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const [meta, outline] = await Promise.all([pdf.getMetadata(), pdf.getOutline()])
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)))
  await pdf.destroy()
  const info: Record<string, unknown> = { ...meta.info }
  return {
    pages: pages.map((page) => page.text),
    boldPages: pages.map((page) => page.boldText),
    info,
    language: typeof info.Language === 'string' ? info.Language : null,
    outline: listTitles(outline ?? []),
    tags: pages.map((page) => page.tags),
    sizes: pages.map((page) => page.size),
    fontSizes: pages.map((page) => page.fontSizes),
  }
}

/** A text without white space: where lines break is the page's affair. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}

interface ReadPage {
  readonly text: string
  readonly boldText: string
  readonly tags: readonly string[]
  readonly size: readonly [number, number]
  readonly fontSizes: readonly number[]
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readPage(page: Page): Promise<ReadPage> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces = items.flatMap((item) => ('str' in item ? [item] : []))
  const [, , width = 0, height = 0] = page.view
  // Only drawing makes pdf.js read the fonts.
  await page.getOperatorList()
  const isBold = (fontName: string) => String(page.commonObjs.get(fontName)?.name).endsWith('-Bold')
  return {
    text: pieces.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
    boldText: pieces.flatMap((item) => (isBold(item.fontName) ? item.str : [])).join('\n'),
    tags: listTags(await page.getStructTree()),
    size: [width, height],
    fontSizes: [...new Set(pieces.map((item) => Math.round(Number(item.transform[3]) * 100) / 100))]
      .filter((size) => size > 0)
      .sort((a, b) => a - b),
  }
}

interface TagNode {
  readonly role?: string
  readonly children?: readonly object[]
}

function listTags(node: TagNode | null): readonly string[] {
  if (!node) return []
  const below = (node.children ?? []).flatMap(listTags)
  return node.role ? [node.role, ...below] : below
}

interface OutlineItem {
  readonly title: string
  readonly items: readonly OutlineItem[]
}

function listTitles(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...listTitles(item.items)])
}
