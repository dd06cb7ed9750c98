import { csvExporter } from './csv/csv-exporter'
import { docxExporter } from './docx/docx-exporter'
import type { Exporter } from './exporter'
import { figuresExporter } from './figures/figures-exporter'
import { jsonExporter } from './json/json-exporter'
import { jsonCanvasExporter } from './json-canvas/json-canvas-exporter'
import { markdownExporter } from './markdown/markdown-exporter'
import { obsidianExporter } from './obsidian/obsidian-exporter'
import { pdfExporter } from './pdf/pdf-exporter'
import { pngExporter } from './png/png-exporter'
import { pptxExporter } from './pptx/pptx-exporter'
import { storyPdfExporter } from './story-pdf/story-pdf-exporter'
import { svgExporter } from './svg/svg-exporter'
import { withKindWords } from './with-kind-words'

const listed: readonly Exporter[] = [
  pdfExporter,
  docxExporter,
  markdownExporter,
  pptxExporter,
  storyPdfExporter,
  pngExporter,
  svgExporter,
  jsonExporter,
  csvExporter,
  figuresExporter,
  jsonCanvasExporter,
  obsidianExporter,
]

/** Every way out, in the order of the dialog. */
export const exporters: readonly Exporter[] = listed.map(withKindWords)
