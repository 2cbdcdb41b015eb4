import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#shared/i18n/translator'
import type { Command } from '#shared/ipc/contract'

/** What the menu's own items do; the others are roles the system knows. */
export interface MenuActions {
  readonly command: (command: Command) => void
  readonly openRecent: (path: string) => void
}

type Item = MenuItemConstructorOptions

/** The menu in the words of `t`, as the platform has it. */
export function menuTemplate(
  t: Translate,
  recent: readonly string[],
  actions: MenuActions,
  platform: NodeJS.Platform,
): Item[] {
  const mac = platform === 'darwin'
  const item = (command: Command, label: string, accelerator?: string): Item => ({
    id: command,
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => actions.command(command),
  })
  return [
    ...(mac ? [applicationMenu(t, item('about', t('desktop:menu.about')))] : []),
    {
      id: 'file',
      label: t('desktop:menu.file'),
      submenu: [
        item('new', t('desktop:menu.new'), 'CmdOrCtrl+N'),
        item('open', t('desktop:menu.open'), 'CmdOrCtrl+O'),
        item('import', t('desktop:menu.import')),
        { id: 'recent', label: t('desktop:menu.recent'), submenu: recentItems(t, recent, actions) },
        { type: 'separator' },
        item('save', t('desktop:menu.save'), 'CmdOrCtrl+S'),
        item('save-as', t('desktop:menu.saveAs'), 'CmdOrCtrl+Shift+S'),
        item('revert', t('desktop:menu.revert')),
        { type: 'separator' },
        { role: 'close', label: t('desktop:menu.close') },
        ...(mac ? [] : [{ role: 'quit', label: t('desktop:menu.quit') } as const]),
      ],
    },
    {
      id: 'edit',
      label: t('desktop:menu.edit'),
      submenu: [
        // Ours, not the browser's: they undo what was done to the study.
        item('undo', t('desktop:menu.undo'), 'CmdOrCtrl+Z'),
        item('redo', t('desktop:menu.redo'), platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut', label: t('desktop:menu.cut') },
        { role: 'copy', label: t('desktop:menu.copy') },
        { role: 'paste', label: t('desktop:menu.paste') },
        { role: 'selectAll', label: t('desktop:menu.selectAll') },
      ],
    },
    {
      id: 'view',
      label: t('desktop:menu.view'),
      submenu: [
        { role: 'zoomIn', label: t('desktop:menu.zoomIn') },
        { role: 'zoomOut', label: t('desktop:menu.zoomOut') },
        { role: 'resetZoom', label: t('desktop:menu.zoomReset') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: t('desktop:menu.fullScreen') },
      ],
    },
    ...(mac ? [windowMenu(t)] : []),
    {
      id: 'help',
      role: 'help',
      label: t('desktop:menu.help'),
      submenu: [item('guides', t('desktop:menu.guides')), item('about', t('desktop:menu.about'))],
    },
  ]
}

function recentItems(t: Translate, recent: readonly string[], actions: MenuActions): Item[] {
  if (recent.length === 0) return [{ label: t('desktop:menu.noRecent'), enabled: false }]
  // An ampersand would make the letter after it a shortcut.
  return recent.map((path) => ({
    label: basename(path).replaceAll('&', '&&'),
    toolTip: path,
    click: () => actions.openRecent(path),
  }))
}

const applicationMenu = (t: Translate, about: Item): Item => ({
  label: 'Levier',
  submenu: [
    about,
    { type: 'separator' },
    { role: 'services', label: t('desktop:menu.services') },
    { type: 'separator' },
    { role: 'hide', label: t('desktop:menu.hide') },
    { role: 'hideOthers', label: t('desktop:menu.hideOthers') },
    { role: 'unhide', label: t('desktop:menu.showAll') },
    { type: 'separator' },
    { role: 'quit', label: t('desktop:menu.quit') },
  ],
})

const windowMenu = (t: Translate): Item => ({
  role: 'window',
  label: t('desktop:menu.window'),
  submenu: [{ role: 'minimize', label: t('desktop:menu.minimise') }],
})
