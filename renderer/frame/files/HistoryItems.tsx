import { MenuItem } from 'react-aria-components'
import { useStore } from 'zustand'
import type { FigureTexts } from '#models/belgium/figureTexts'
import { figureNumber, figureQuantity } from '#models/narrative/figures'
import { leverChange, leverOf } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import { figureOf } from '#models/narrative/notes'
import type { Text } from '#models/narrative/text'
import { appStore } from '../../app/appStore'
import type { Change } from '../../app/document/history'
import { goToStep, replay } from '../../app/document/undo'
import { useFigureTextsIf } from '../../ui/figureTexts'
import { OpenedMenu } from '../../ui/kit/OpenedMenu'
import type { Opened } from '../../ui/kit/opened'
import { useText } from '../../ui/text'

/** Rows of the history shown; the steps before stay reachable by undoing. */
const SHOWN = 30

function changeName(change: Change, text: Text, figures: FigureTexts | null): string {
  const { t } = text
  switch (change.kind) {
    case 'lever': {
      const lever = leverOf(change.lever)
      const ends = leverChange(lever, change, text)
      return t('history:change.lever', { lever: leverLabel(lever.id, text), ...ends })
    }
    case 'levers':
      return t('history:change.levers', { count: Object.keys(change.settings).length })
    case 'reset':
      return t('history:change.reset', { count: change.levers.length })
    case 'assumption': {
      const figure = figureOf(change.figure)
      const number = (value: number | null) => value ?? figure.value ?? Number.NaN
      return t('history:change.assumption', {
        figure: figures?.[figure.id]?.label ?? figure.id,
        from: figureNumber(number(change.from), figure.unit, text),
        to: figureQuantity(number(change.to), figure.unit, text),
      })
    }
    case 'reset-assumptions':
      return t('history:change.reset-assumptions', { count: change.figures.length })
    case 'add-scenarios':
      return t('history:change.add-scenarios', { count: change.count })
    case 'add-scenario':
    case 'add-study':
    case 'remove-scenario':
    case 'rename-scenario':
    case 'move-scenario':
      return t(`history:change.${change.kind}`, { name: change.name })
    case 'author':
    case 'notes':
      return t(`details:change.${change.kind}`)
    case 'look':
      return t('look:change')
    case 'scenario-notes':
      return t('details:change.scenario-notes', { name: change.name })
    case 'lever-note':
      return t('details:change.lever-note', { name: leverLabel(change.lever, text) })
    case 'seed':
      return t('details:change.seed', { from: change.from, to: change.to })
    case 'add-slide':
    case 'copy-slide':
    case 'remove-slide':
    case 'move-slide':
    case 'edit-slide':
      return t(`present:change.${change.kind}`, { number: change.number })
    default:
      return t(`history:change.${change.kind}`)
  }
}

/** The named history, to go to any step of. */
export function HistoryItems({ opened }: { readonly opened: Opened }) {
  const text = useText()
  const { t } = text
  const { steps, at } = useStore(appStore, (state) => state.history)
  const figures = useFigureTextsIf(steps.some(({ change }) => change.kind === 'assumption'))
  const rows = [
    { at: 0, name: t('history:start') },
    ...steps.map(({ change }, index) => ({ at: index + 1, name: changeName(change, text, figures) })),
  ].slice(-SHOWN)
  const last = steps[at - 1]?.change.kind
  const canReplay = last === 'lever' || last === 'levers' || last === 'reset'
  return (
    <OpenedMenu
      opened={opened}
      placement="bottom end"
      onAction={(key) => (key === 'replay' ? replay() : goToStep(Number(key)))}
      disabledKeys={canReplay ? [] : ['replay']}
    >
      <MenuItem id="replay" className="menu-item">
        {t('history:replay')}
      </MenuItem>
      {rows.reverse().map((row) => (
        <MenuItem
          key={row.at}
          id={String(row.at)}
          className="menu-item history-step"
          data-now={row.at === at || undefined}
          data-undone={row.at > at || undefined}
          textValue={row.name}
        >
          {row.name}
        </MenuItem>
      ))}
    </OpenedMenu>
  )
}
