import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'
import { Opener } from '../Opener'
import type { ChartDrawing } from './ChartItems'

const ChartItems = loaded(
  () => import('./ChartItems'),
  ({ ChartItems }) => ChartItems,
)

/** Opens what can be made of a chart outside the app. */
export function ChartMenu(drawing: ChartDrawing) {
  const { t } = useText()
  return (
    <Opener
      opens="menu"
      className="card-action chart-menu"
      aria-label={t('explore:chart.export')}
      ahead={ChartItems.ahead}
      content={(opened) => <ChartItems {...drawing} opened={opened} />}
    >
      <Icon name="download" />
    </Opener>
  )
}
