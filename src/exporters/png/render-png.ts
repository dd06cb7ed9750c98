import { fail, succeed } from '../../domain/result'
import type { ExportRequest, ExportResult } from '../exporter'
import type { FontSource } from '../pdf/fonts/font-file'
import { type DrawnPicture, drawPicture } from '../svg/render-svg'

/** Paints the picture of the canvas at its width in pixels; what a browser cannot paint is an answer. */
export async function renderPng(request: ExportRequest, source: FontSource): Promise<ExportResult> {
  const { signal, onProgress } = request
  const drawn = await drawPicture({ ...request, onProgress: (part) => onProgress(part * 0.8) }, source)
  if (!drawn.ok) return drawn
  const blob = await paint(drawn.value)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!blob) return fail({ type: 'pictureTooLarge' })
  onProgress(1)
  return succeed(blob)
}

/** Undefined where the picture is larger than this browser's canvas, which says so in a way of its own. */
async function paint({ svg, pixelWidth, pixelHeight }: DrawnPicture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = pixelWidth
  canvas.height = pixelHeight
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  const image = await loadImage(svg)
  pen.drawImage(image, 0, 0, pixelWidth, pixelHeight)
  // Too large a canvas stays empty without a word; the paper of the picture covers all of it.
  const isPainted = readAlpha(pen, pixelWidth - 1, pixelHeight - 1) === 255
  const blob = isPainted && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')))
  return blob || undefined
}

function readAlpha(pen: CanvasRenderingContext2D, x: number, y: number): number {
  try {
    return pen.getImageData(x, y, 1, 1).data[3] ?? 0
  } catch {
    return 0
  }
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
