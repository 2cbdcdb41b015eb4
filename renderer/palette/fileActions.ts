import { studies } from '#models/belgium/studies'
import { tellRejection } from '../app/faults'
import { importFile, open, openShipped, revert, startAnew } from '../app/files/open'
import { save, saveAs } from '../app/files/save'
import { sessionStore } from '../app/files/session'
import { canLink, showAbout, showCommand, showGuides, showLink, showLook } from '../app/view/box'
import { files } from '../platform/platform'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

/** What one does with a study file, and the studies that ship with the app. */
export const fileActions: ActionSource = ({ start }, { t, model }) => {
  const group = 'palette:group.file'
  const canRevert = sessionStore.getState().file !== null && files.canReopen
  return [
    { id: 'file/save', title: t('menus:save'), group, run: () => tellRejection(save(), true) },
    { id: 'file/saveAs', title: t('menus:saveAs'), group, run: () => tellRejection(saveAs(), true) },
    { id: 'file/open', title: t('menus:open'), group, run: open },
    { id: 'file/import', title: t('menus:import'), group, run: importFile },
    { id: 'file/new', title: t('menus:new'), group, run: startAnew },
    ...(canRevert ? [{ id: 'file/revert', title: t('menus:revert'), group, run: revert } satisfies Action] : []),
    ...(canLink() ? [{ id: 'file/link', title: t('link:menu'), group, run: showLink } satisfies Action] : []),
    ...(start
      ? []
      : [
          { id: 'file/look', title: t('look:menu'), group, run: showLook } satisfies Action,
          { id: 'file/command', title: t('command:menu'), group, run: showCommand } satisfies Action,
        ]),
    { id: 'guides', title: t('about:guides'), group, run: showGuides },
    { id: 'about', title: t('about:title'), group, run: showAbout },
    ...studies.map(
      ({ id }): Action => ({
        id: `study/${id}`,
        title: t('palette:study.open', { study: model.studies[id]?.label ?? id }),
        group: 'palette:group.study',
        run: () => openShipped(id, model),
      }),
    ),
  ]
}
