import { useState } from 'react'
import { Menu, MenuItem, MenuSection, Popover, type Selection, SubmenuTrigger } from 'react-aria-components'
import { useStore } from 'zustand'
import type { Text } from '#models/narrative/text'
import { appStore } from '../../app/appStore'
import { exporting } from '../../app/exports/exporting'
import type { ExportChoice } from '../../app/exports/exportStudy'
import { isLivingFile } from '../../platform/living'
import { Icon } from '../../ui/kit/Icon'
import { isNarrow } from '../../ui/kit/isNarrow'
import { useText } from '../../ui/text'

const ENTRIES = {
  xlsx: { format: 'xlsx' },
  'csv-excel': { format: 'csv', csv: 'excel' },
  csv: { format: 'csv' },
  xmile: { format: 'xmile' },
  pptx: { format: 'pptx' },
  html: { format: 'html' },
  pdf: { format: 'pdf' },
  app: { format: 'app' },
} as const satisfies Readonly<Record<string, ExportChoice>>
/** What makes these is not in a living file. */
const NOT_IN_LIVING: readonly string[] = ['xlsx', 'pptx', 'app', 'table-xlsx']
const offered = (entry: string): boolean => !(isLivingFile && NOT_IN_LIVING.includes(entry))
const KEYS = (Object.keys(ENTRIES) as (keyof typeof ENTRIES)[]).filter(offered)

/** Makes what is exported one of all scenarios, side by side. */
const ALL = 'all'

/** Where two menus do not fit beside each other the second covers the first. */
const placement = () => (isNarrow() ? 'bottom end' : 'end top')

/** Of all scenarios, a row each. */
const TABLES = { table: 'csv', 'table-xlsx': 'xlsx' } as const
const TABLE_KEYS = (Object.keys(TABLES) as (keyof typeof TABLES)[]).filter(offered)

const startTable = (format: 'csv' | 'xlsx', text: Text): void =>
  void exporting(format, async (signal) => {
    const { exportTable } = await import('../../app/exports/exportTable')
    return exportTable(format, text, signal)
  })

const start = (choice: ExportChoice, text: Text): void =>
  void exporting(choice.format, async (signal) => {
    const { exportStudy } = await import('../../app/exports/exportStudy')
    return exportStudy(choice, text, signal)
  })

/**
 * The entry of the file menu that opens everything a study can be exported as.
 *
 * @param close closes the file menu as well
 */
export function ExportItems({ close }: { readonly close: () => void }) {
  const text = useText()
  const { t } = text
  const several = useStore(appStore, ({ study }) => study.scenarios.length > 1)
  const [chosen, setChosen] = useState<Selection>(new Set())
  const all = several && chosen !== 'all' && chosen.has(ALL)
  return (
    <SubmenuTrigger>
      <MenuItem id="export" className="menu-item export-entry">
        {t('exports:menu.export')} <Icon name="right" />
      </MenuItem>
      <Popover className="popover" placement={placement()}>
        <Menu
          className="menu"
          disabledKeys={all ? ['xmile'] : []}
          onAction={(key) => {
            if (key === ALL) return
            close()
            const entry = KEYS.find((each) => each === key)
            if (entry) start({ ...ENTRIES[entry], all }, text)
            const table = TABLE_KEYS.find((each) => each === key)
            if (table) startTable(TABLES[table], text)
          }}
        >
          {several && (
            <MenuSection
              aria-label={t('exports:menu.all')}
              selectionMode="multiple"
              selectedKeys={chosen}
              onSelectionChange={setChosen}
            >
              <MenuItem id={ALL} className="menu-item export-all">
                {t('exports:menu.all')} <Icon name="done" />
              </MenuItem>
            </MenuSection>
          )}
          {KEYS.map((entry) => (
            <MenuItem key={entry} id={entry} className="menu-item">
              {t(`exports:format.${entry}`)}
            </MenuItem>
          ))}
          {TABLE_KEYS.map((table) => (
            <MenuItem key={table} id={table} className="menu-item">
              {t(`exports:format.${table}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}
