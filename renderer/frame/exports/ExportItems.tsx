import { Menu, MenuItem, Popover, SubmenuTrigger } from 'react-aria-components'
import type { Text } from '#models/narrative/text'
import { exporting } from '../../app/exports/exporting'
import { useText } from '../../ui/text'

const FORMATS = ['xlsx', 'csv-excel', 'csv', 'xmile', 'pptx', 'html', 'pdf'] as const

const start = (format: (typeof FORMATS)[number], text: Text): void =>
  void exporting(format === 'csv-excel' ? 'csv' : format, async (signal) => {
    const { exportStudy } = await import('../../app/exports/exportStudy')
    return exportStudy(format, text, signal)
  })

/** The entry of the file menu that opens everything a study can be exported as. */
export function ExportItems() {
  const text = useText()
  const { t } = text
  return (
    <SubmenuTrigger>
      <MenuItem id="export" className="menu-item export-entry">
        {t('report:menu.export')} <span aria-hidden>▸</span>
      </MenuItem>
      <Popover className="popover" placement="end top">
        <Menu
          className="menu"
          onAction={(key) => {
            const format = FORMATS.find((each) => each === key)
            if (format) start(format, text)
          }}
        >
          {FORMATS.map((format) => (
            <MenuItem key={format} id={format} className="menu-item">
              {t(`report:format.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}
