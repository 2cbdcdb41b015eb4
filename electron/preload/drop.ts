import { webUtils } from 'electron'

/** What is used of a drag event; the page's own types are not known on this side. */
interface DragLike {
  readonly dataTransfer: {
    readonly types: readonly string[]
    readonly files: ArrayLike<Parameters<typeof webUtils.getPathForFile>[0] & { readonly name: string }>
  } | null
  preventDefault(): void
}

declare const window: {
  addEventListener(type: 'dragover' | 'drop', listener: (event: DragLike) => void, capture: boolean): void
}

/** Gives the paths of study files dropped on the window; without this the window would go to the file instead. */
export function passDroppedFiles(pass: (path: string) => void): void {
  const carriesFiles = (event: DragLike): boolean => event.dataTransfer?.types.includes('Files') ?? false
  window.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault(), true)
  window.addEventListener(
    'drop',
    (event) => {
      if (!event.dataTransfer || !carriesFiles(event)) return
      event.preventDefault()
      const study = Array.from(event.dataTransfer.files).find((file) => file.name.toLowerCase().endsWith('.levier'))
      // A file that a script made has no path, and is nobody's to open.
      const path = study ? webUtils.getPathForFile(study) : ''
      if (path) pass(path)
    },
    true,
  )
}
