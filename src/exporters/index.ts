import type { Exporter } from './exporter'
import { jsonExporter } from './json/json-exporter'
import { pdfExporter } from './pdf/pdf-exporter'

/** Every way out, in the order of the menu. */
export const exporters: readonly Exporter[] = [pdfExporter, jsonExporter]
