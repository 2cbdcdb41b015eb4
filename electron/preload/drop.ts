import { webUtils } from 'electron'
import { takesFiles } from '#shared/dropped'
import { isStudyName } from '#shared/fileName'

type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0] & { readonly name: string }

/** What is used of a drag event; the page's own types are not known on this side. */
interface DragLike {
  readonly dataTransfer: {
    readonly types: readonly string[]
    readonly files: ArrayLike<DroppedFile>
  } | null
  readonly target: unknown
  preventDefault(): void
}

declare const window: {
  addEventListener(type: 'dragover' | 'drop', listener: (event: DragLike) => void, capture: boolean): void
}

/** What was dropped: the file that is opened, and the names of the others. */
interface Drop {
  /** where the file is; '' for one that is on no disk, as what is dragged out of a mail or an archive */
  readonly path: string
  readonly name: string
  readonly others: readonly string[]
}

/**
 * Passes on what is dropped on the window: a study before anything else. Without this the window would go to the file
 * instead.
 */
export function passDroppedFiles(pass: (drop: Drop) => void): void {
  const carriesFiles = (event: DragLike): boolean => event.dataTransfer?.types.includes('Files') ?? false
  window.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault(), true)
  window.addEventListener(
    'drop',
    (event) => {
      if (!event.dataTransfer || !carriesFiles(event)) return
      event.preventDefault()
      if (takesFiles(event.target)) return
      const files = Array.from(event.dataTransfer.files)
      const file = files.find(({ name }) => isStudyName(name)) ?? files[0]
      if (!file) return
      const others = files.filter((each) => each !== file).map(({ name }) => name)
      pass({ path: webUtils.getPathForFile(file), name: file.name, others })
    },
    true,
  )
}
