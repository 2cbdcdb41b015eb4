import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Caption, Fonts } from '#shared/charts/frame'
import { exporting } from '../../app/exports/exporting'
import { PressButton } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly caption: Caption
  /** draws the chart anew with the caption around it, as SVG */
  readonly draw: (caption: Caption, fonts: Fonts) => Promise<string>
}

const ITEMS = ['png', 'svg', 'copy'] as const

/** Saves a chart as a picture or a drawing, or copies it. */
export function ChartMenu({ caption, draw }: Props) {
  const { t } = useText()
  const act = async (action: (typeof ITEMS)[number], signal: AbortSignal) => {
    const { copyChart, saveChart } = await import('../../app/exports/exportChart')
    if (signal.aborted) return { kind: 'cancelled' } as const
    const leaving = { name: caption.title, svg: (fonts: Fonts) => draw(caption, fonts) }
    return action === 'copy' ? copyChart(leaving) : saveChart(leaving, action)
  }
  return (
    <MenuTrigger>
      <PressButton look="card-action" className="chart-menu" aria-label={t('report:picture.menu')}>
        <span aria-hidden>⤓</span>
      </PressButton>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('report:picture.menu')}
          onAction={(key) => {
            const action = ITEMS.find((each) => each === key) ?? 'png'
            void exporting(action === 'svg' ? 'svg' : 'png', (signal) => act(action, signal))
          }}
        >
          {ITEMS.map((item) => (
            <MenuItem key={item} id={item} className="menu-item">
              {t(`report:picture.${item}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
