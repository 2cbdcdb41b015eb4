import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { EXTENSION, isStudyName, safeName } from '#shared/fileName'
import type { Translate } from '#shared/i18n/translator'
import type { ExportFormat } from '#shared/ipc/contract'

const openable = (t: Translate) => ({
  name: t('desktop:dialog.openable'),
  extensions: [EXTENSION.slice(1), 'xlsx', 'csv', 'tsv', 'txt'],
})
const studies = (t: Translate) => ({ name: t('desktop:dialog.studies'), extensions: [EXTENSION.slice(1)] })

/** The path of the file the user chose to open; null where none was. */
export async function askOpen(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [openable(t), { name: t('desktop:dialog.allFiles'), extensions: ['*'] }],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** The path the user chose to save at, always with a study's ending; null where none was. */
export async function askSave(
  window: BrowserWindow,
  t: Translate,
  suggested: string,
  beside: string | undefined,
): Promise<string | null> {
  let defaultPath = join(beside ? dirname(beside) : app.getPath('documents'), safeName(suggested))
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [studies(t)] })
    if (canceled || !filePath) return null
    // Whoever writes another ending of a study out in full gets it.
    if (isStudyName(filePath)) return filePath
    const path = filePath + EXTENSION
    if (!existsSync(path)) return path
    // The system asked about the name without its ending: ask again about the file that would be written over.
    defaultPath = path
  }
}

/** The path the user chose for an export, always with its ending; null where none was. */
export async function askExport(
  window: BrowserWindow,
  t: Translate,
  suggested: string,
  format: ExportFormat,
): Promise<string | null> {
  const ending = `.${format}`
  let defaultPath = join(app.getPath('documents'), safeName(suggested, ending))
  const filters = [{ name: t(`desktop:export.${format}`), extensions: [format] }]
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters })
    if (canceled || !filePath) return null
    if (filePath.toLowerCase().endsWith(ending)) return filePath
    const path = filePath + ending
    if (!existsSync(path)) return path
    defaultPath = path
  }
}

export type CloseAnswer = 'save' | 'discard' | 'cancel'

/** What shall become of unsaved work. */
export async function askClose(window: BrowserWindow, t: Translate, title: string): Promise<CloseAnswer> {
  const answers: readonly CloseAnswer[] = ['save', 'discard', 'cancel']
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('desktop:close.message', { title: title || t('desktop:close.untitled') }),
    detail: t('desktop:close.detail'),
    buttons: [t('desktop:close.save'), t('desktop:close.discard'), t('desktop:close.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return answers[response] ?? 'cancel'
}
