import { MenuItem } from 'react-aria-components'
import { scenarioName, studyTitle } from '#models/narrative/names'
import { supposedBeside, supposedSentence } from '#models/narrative/supposed'
import type { Text } from '#models/narrative/text'
import type { Caption, Fonts } from '#shared/charts/frame'
import { appStore } from '../../app/appStore'
import type { ChartNumbers } from '../../app/exports/exportChart'
import { exporting } from '../../app/exports/exporting'
import { activeScenario } from '../../app/view/active'
import { showCommand } from '../../app/view/box'
import { OpenedMenu } from '../../ui/kit/OpenedMenu'
import type { Opened } from '../../ui/kit/opened'
import { useText } from '../../ui/text'

export interface ChartDrawing {
  readonly caption: Caption
  /** draws the chart anew with the caption around it, as SVG */
  readonly draw: (caption: Caption, fonts: Fonts) => Promise<string>
  /** it shows several scenarios, each by its name */
  readonly ofSeveral?: boolean
  /** what it is drawn from, where that can be saved too */
  readonly numbers?: ChartNumbers
}

/**
 * A picture is looked at far from the page: it says of which scenario it is, and of which study, where its lines do
 * not, and which circumstances are supposed.
 */
function captionOutside(caption: Caption, ofSeveral: boolean, text: Text): Caption {
  const state = appStore.getState()
  const { study } = state
  const scenario = activeScenario(state)
  const shown = ofSeveral ? study.scenarios : scenario ? [scenario] : []
  const named = ofSeveral
    ? []
    : shown.map((each) =>
        text.t('exports:picture.of', {
          scenario: scenarioName(each, text),
          study: studyTitle(study, text.t('report:untitled')),
        }),
      )
  const supposed =
    scenario && !ofSeveral
      ? supposedBeside(scenario, study, text)
      : shown.flatMap((each) => supposedSentence(each, text) ?? [])
  return { ...caption, source: [...named, ...supposed, caption.source].join(' ') }
}

const ITEMS = ['png', 'svg', 'copy', 'csv'] as const
/** What the status names while it is made; a picture is copied as PNG. */
const FORMATS = { png: 'png', svg: 'svg', copy: 'png', csv: 'csv' } as const

/** Saves a chart as a picture, a drawing or its numbers, or copies it. */
export function ChartItems({
  caption,
  draw,
  ofSeveral = false,
  numbers,
  opened,
}: ChartDrawing & { readonly opened: Opened }) {
  const text = useText()
  const { t } = text
  const act = async (action: (typeof ITEMS)[number], signal: AbortSignal) => {
    const { copyChart, saveChart, saveNumbers } = await import('../../app/exports/exportChart')
    if (signal.aborted) return { kind: 'cancelled' } as const
    const leaving = {
      name: caption.title,
      svg: (fonts: Fonts) => draw(captionOutside(caption, ofSeveral, text), fonts),
    }
    if (action === 'csv') return numbers ? saveNumbers(leaving.name, numbers, text) : ({ kind: 'cancelled' } as const)
    return action === 'copy' ? copyChart(leaving) : saveChart(leaving, action)
  }
  return (
    <OpenedMenu
      opened={opened}
      placement="bottom end"
      onAction={(key) => {
        if (key === 'command') return showCommand()
        const action = ITEMS.find((each) => each === key) ?? 'png'
        void exporting(FORMATS[action], (signal) => act(action, signal))
      }}
    >
      {ITEMS.filter((item) => item !== 'csv' || numbers).map((item) => (
        <MenuItem key={item} id={item} className="menu-item">
          {t(`exports:picture.${item}`)}
        </MenuItem>
      ))}
      <MenuItem id="command" className="menu-item">
        {t('command:menu')}
      </MenuItem>
    </OpenedMenu>
  )
}
