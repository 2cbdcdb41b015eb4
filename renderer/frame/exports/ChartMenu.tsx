import { useRef } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Caption, Fonts } from '#shared/charts/frame'
import type { Leaving } from '../../app/exports/exportChart'
import { exporting } from '../../app/exports/exporting'
import { useText } from '../../ui/text'

interface Props {
  /** Draws the chart anew; without it the drawing of the card is taken as it stands. */
  readonly picture?: (fonts: Fonts) => Promise<string> | string
}

const ITEMS = ['png', 'svg', 'copy'] as const

const textOf = (card: Element, selector: string): string => card.querySelector(selector)?.textContent?.trim() ?? ''

/** The words of a card around its drawing. */
const captionOf = (card: Element): Caption => ({
  title: textOf(card, 'h2, h3'),
  subtitle: textOf(card, '.chart-subtitle'),
  source: textOf(card, '.chart-source'),
})

/** Save a chart as a picture or a drawing, or copy it: for any card that holds an SVG. */
export function ChartMenu({ picture }: Props) {
  const { t } = useText()
  const button = useRef<HTMLButtonElement>(null)
  const act = async (action: (typeof ITEMS)[number], signal: AbortSignal) => {
    const [{ copyChart, saveChart }, { chartOnPage }] = await Promise.all([
      import('../../app/exports/exportChart'),
      import('../../app/exports/chartOnPage'),
    ])
    const card = button.current?.closest('section, figure, article')
    const drawing = card?.querySelector<SVGSVGElement>('svg')
    if (!card || (!drawing && !picture) || signal.aborted) return { kind: 'cancelled' } as const
    const caption = captionOf(card)
    const svg = async (fonts: Fonts) => (picture ? picture(fonts) : drawing ? chartOnPage(drawing, caption, fonts) : '')
    const leaving: Leaving = { name: caption.title, svg }
    return action === 'copy' ? copyChart(leaving) : saveChart(leaving, action)
  }
  return (
    <MenuTrigger>
      <Button ref={button} className="card-action chart-menu" aria-label={t('report:picture.menu')}>
        <span aria-hidden>⤓</span>
      </Button>
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
