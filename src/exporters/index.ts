import { docxExporter } from './docx/docx-exporter'
import type { Exporter } from './exporter'
import { jsonExporter } from './json/json-exporter'
import { pdfExporter } from './pdf/pdf-exporter'
import { pngExporter } from './png/png-exporter'
import { pptxExporter } from './pptx/pptx-exporter'
import { svgExporter } from './svg/svg-exporter'

/** Every way out, in the order of the dialog. */
export const exporters: readonly Exporter[] = [
  pdfExporter,
  docxExporter,
  pptxExporter,
  pngExporter,
  svgExporter,
  jsonExporter,
]
