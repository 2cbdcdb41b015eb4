import type { Language } from '../i18n/languages'

/** Why a file could not be read or written. Every kind has its text: `notices:failure.<kind>`. */
export interface FileFailure {
  readonly kind:
    | 'disk-full'
    | 'read-only'
    | 'not-allowed'
    | 'folder-gone'
    | 'locked'
    | 'not-found'
    | 'folder'
    | 'too-large'
    | 'not-utf8'
    | 'no-place'
    | 'other'
  /** the system's own word for it, such as ENOSPC; empty where there is none */
  readonly code: string
  /** the file's name, without its folder; empty where there is no file yet */
  readonly name: string
}

/** Stands for a file in the page, which never learns a path. The same file has the same handle as long as the app runs. */
export type FileHandle = string

/** A file the page may ask for again; `name` is the file's name with its extension, such as `study.levier`. */
export interface NamedFile {
  readonly handle: FileHandle
  readonly name: string
}

export type OpenResult = (
  | ({ readonly kind: 'opened'; readonly text: string } & NamedFile)
  /** a file that is no text: its bytes as base64. It is only read, so it has no handle */
  | { readonly kind: 'workbook'; readonly name: string; readonly bytes: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: FileFailure }
) & {
  /** only of files that were dropped: names of those that came at the same time, and were not opened */
  readonly notOpened?: readonly string[]
}

export type SaveAsResult =
  | ({ readonly kind: 'saved' } & NamedFile)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: FileFailure }

/** `changed-on-disk`: someone else wrote the file since this app read or wrote it, so nothing was saved. */
export type SaveResult = SaveAsResult | { readonly kind: 'changed-on-disk' }

export type WriteResult = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly failure: FileFailure }

export interface SaveOptions {
  /** save over what someone else wrote */
  readonly force?: boolean | undefined
  /** `v0` or `model-1.0` keeps the file as it was, as `name.v0.levier` beside it; an existing file is never written over */
  readonly keepOriginalAs?: string | undefined
}

/** Work that was not saved when the app ended; `handle` and `name` say of which file, if it was ever one. */
export interface Recovered {
  readonly text: string
  readonly handle: FileHandle | null
  readonly name: string | null
}

/** What an export may be written as: the ending of its name. */
export const exportFormats = ['pptx', 'html', 'pdf', 'xlsx', 'csv', 'xmile', 'png', 'svg'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A finished export on its way to a file. Bytes cross as base64. */
export interface ExportFile {
  /** a name without its ending */
  readonly suggestedName: string
  readonly format: ExportFormat
  readonly bytes: string
  /** the text of PATH.json, which stands beside a data file */
  readonly beside: string | null
}

export type ExportResult =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: FileFailure }

/** What the menu, or closing the window, asks of the page. After `save-and-close` the page saves, then calls `closeNow`. */
export type Command =
  | 'new'
  | 'open'
  | 'import'
  | 'save'
  | 'save-as'
  | 'revert'
  | 'undo'
  | 'redo'
  | 'about'
  | 'guides'
  | 'save-and-close'

/** What someone else did to a file; `gone`: it is no longer where it was. */
export interface DiskChange {
  readonly handle: FileHandle
  readonly gone: boolean
}

/** Ends a subscription. */
export type Unsubscribe = () => void

/**
 * What the desktop app gives its page as `window.levier`. Expected failures are values; a promise is only rejected
 * when the page sends what the contract does not know, which is a bug.
 */
export interface DesktopBridge {
  readonly desktop: true
  /** Lets the user choose a file and reads it. */
  openFile(): Promise<OpenResult>
  openRecent(handle: FileHandle): Promise<OpenResult>
  /** Reads the file again, to go back to what was saved. */
  reopen(handle: FileHandle): Promise<OpenResult>
  /** The files opened or saved last, newest first; at most ten. */
  recentFiles(): Promise<readonly NamedFile[]>
  /** Writes the file whole or not at all. */
  saveFile(handle: FileHandle, text: string, options?: SaveOptions): Promise<SaveResult>
  /** Lets the user choose where, and writes there. `suggestedName` may come without `.levier`. */
  saveFileAs(suggestedName: string, text: string): Promise<SaveAsResult>
  /**
   * Keeps unsaved work against a crash; `handle` is the file it belongs to, if any. The page calls it within a second
   * of a change, after it has read what a crash left.
   */
  writeJournal(text: string, handle?: FileHandle | null): Promise<WriteResult>
  /** Unsaved work of a run that crashed. It stays kept until the next `writeJournal` or `clearJournal`. */
  readJournal(): Promise<Recovered | null>
  /** How many journals `readJournal` found damaged; they are put aside as they are, and never offered. */
  damagedJournals(): Promise<number>
  /** To be called once the work is saved, or the user wants it no more. */
  clearJournal(): Promise<void>
  /** Says whether there is unsaved work, which closing then asks about, and names it in the window's title. */
  setEdited(edited: boolean, title: string): Promise<void>
  /** The language of menus and dialogs. */
  setLanguage(language: Language): Promise<void>
  /** Closes the window without asking anything. */
  closeNow(): Promise<void>
  /**
   * Opens the window that shows a presenter notes and the next slide of this window's presentation `id`, or brings it
   * to the front. It looks on: it has none of these calls.
   */
  openPresenter(id: string): Promise<boolean>
  /** Lets the user choose where an export goes, and writes it there, whole or not at all. */
  saveExport(file: ExportFile): Promise<ExportResult>
  /** Prints a report, a page that needs nothing else, into a PDF at a place of the user's choice. */
  printReport(suggestedName: string, html: string): Promise<ExportResult>
  onCommand(listener: (command: Command) => void): Unsubscribe
  /**
   * Files opened from outside: double click, a second launch, the menu's recent files, a file dropped on the window.
   * The page leaves dropped files to this. What came before anyone listened is kept for the first listener.
   */
  onOpened(listener: (result: OpenResult) => void): Unsubscribe
  /** A file that was opened or saved has been changed, or taken away, by someone else. */
  onChangedOnDisk(listener: (change: DiskChange) => void): Unsubscribe
}
