import type { DesktopBridge, FileHandle, SaveOptions, SaveResult } from '#shared/ipc/contract'

/**
 * `original-not-kept`: nothing was saved, since here no original can be kept beside the file. It can be had as a
 * download, and the file saved without `keepOriginalAs` then.
 */
export type SavedHere = SaveResult | { readonly kind: 'original-not-kept'; readonly download: () => Promise<void> }

/** Files where the app runs: native dialogs in the desktop app, the browser's own otherwise. */
export interface Files
  extends Omit<DesktopBridge, 'desktop' | 'saveFile' | 'openPresenter' | 'saveExport' | 'printReport'> {
  /** the platform asks about unsaved work when its window is closed */
  readonly asksOnClose: boolean
  /** a file has a place it can be read from again */
  readonly canReopen: boolean
  saveFile(handle: FileHandle, text: string, options?: SaveOptions): Promise<SavedHere>
}
