/** Pixels of the picture for each of the drawing. */
const SHARPNESS = 2

export interface Png {
  readonly blob: Blob
  /** in pixels, as it shows at 100 % */
  readonly width: number
  readonly height: number
}

/** An SVG that needs nothing else, as PNG. */
export async function pngOf(svg: string): Promise<Png> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = document.createElement('canvas')
    canvas.width = width * SHARPNESS
    canvas.height = height * SHARPNESS
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('no picture')
    return { blob, width, height }
  } finally {
    URL.revokeObjectURL(address)
  }
}
