import type { DesktopBridge } from '#shared/ipc/contract'

/** Files where the app runs: native dialogs in the desktop app, the browser's own otherwise. */
export interface Files extends Omit<DesktopBridge, 'desktop' | 'openPresenter' | 'saveExport' | 'printReport'> {
  /** the platform asks about unsaved work when its window is closed */
  readonly asksOnClose: boolean
  /** a file has a place it can be read from again */
  readonly canReopen: boolean
}
