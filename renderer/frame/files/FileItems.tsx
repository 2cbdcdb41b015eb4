import { useEffect, useState } from 'react'
import { Header, MenuItem, MenuSection } from 'react-aria-components'
import { useStore } from 'zustand'
import { studies } from '#models/belgium/studies'
import type { NamedFile } from '#shared/ipc/contract'
import { appStore } from '../../app/appStore'
import { tellRejection } from '../../app/faults'
import { importFile, open, openRecent, openShipped, revert, startAnew } from '../../app/files/open'
import { save, saveAs } from '../../app/files/save'
import { sessionStore } from '../../app/files/session'
import { canLink, showAbout, showCommand, showGuides, showLink, showLook } from '../../app/view/box'
import { files } from '../../platform/platform'
import { OpenedMenu } from '../../ui/kit/OpenedMenu'
import type { Opened } from '../../ui/kit/opened'
import { useText } from '../../ui/text'
import { ExportItems } from '../exports/ExportItems'

const FILE = ['new', 'open', 'import', 'save', 'saveAs', 'revert'] as const
const RECENT = 'recent/'
const SHIPPED = 'shipped/'

/** Everything one does with a study file, and the studies that ship with the app. */
export function FileItems({ opened }: { readonly opened: Opened }) {
  const { t, model } = useText()
  const file = useStore(sessionStore, (session) => session.file)
  const start = useStore(appStore, (state) => state.start)
  const [recent, setRecent] = useState<readonly NamedFile[]>([])
  useEffect(() => tellRejection(files.recentFiles().then(setRecent)), [])
  const actions: Readonly<Record<string, () => void>> = {
    new: startAnew,
    open,
    import: importFile,
    save: () => tellRejection(save(), true),
    saveAs: () => tellRejection(saveAs(), true),
    revert,
    about: showAbout,
    guides: showGuides,
    link: showLink,
    look: showLook,
    command: showCommand,
  }
  const act = (key: string) => {
    if (key.startsWith(RECENT)) openRecent(key.slice(RECENT.length))
    else if (key.startsWith(SHIPPED)) openShipped(key.slice(SHIPPED.length), model)
    else actions[key]?.()
  }
  return (
    <OpenedMenu
      opened={opened}
      placement="bottom start"
      onAction={(key) => act(String(key))}
      disabledKeys={file && files.canReopen ? [] : ['revert']}
    >
      <MenuSection aria-label={t('files:menu.file')}>
        {FILE.map((each) => (
          <MenuItem key={each} id={each} className="menu-item">
            {t(`menus:${each}`)}
          </MenuItem>
        ))}
        {canLink() && (
          <MenuItem id="link" className="menu-item">
            {t('link:menu')}
          </MenuItem>
        )}
        <ExportItems close={opened.close} />
        {!start && (
          <>
            <MenuItem id="look" className="menu-item">
              {t('look:menu')}
            </MenuItem>
            <MenuItem id="command" className="menu-item">
              {t('command:menu')}
            </MenuItem>
          </>
        )}
      </MenuSection>
      {recent.length > 0 && (
        <MenuSection>
          <Header className="menu-head">{t('menus:recent')}</Header>
          {recent.map(({ handle, name }) => (
            <MenuItem key={handle} id={RECENT + handle} className="menu-item">
              {name}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <MenuSection>
        <Header className="menu-head">{t('menus:shipped')}</Header>
        {studies.map(({ id }) => (
          <MenuItem key={id} id={SHIPPED + id} className="menu-item shipped" textValue={model.studies[id]?.label ?? id}>
            <span>{model.studies[id]?.label}</span>
            <span className="soft">{model.studies[id]?.about}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection aria-label={t('about:title')}>
        <MenuItem id="guides" className="menu-item">
          {t('about:guides')}
        </MenuItem>
        <MenuItem id="about" className="menu-item">
          {t('about:title')}
        </MenuItem>
      </MenuSection>
    </OpenedMenu>
  )
}
