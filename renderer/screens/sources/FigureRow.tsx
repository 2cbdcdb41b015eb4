import './figureRow.css'
import { memo, useState } from 'react'
import { useStore } from 'zustand'
import type { Figure } from '#models/engine/model'
import { asOfText, figureQuantity, figureText, originText, rangeText } from '#models/narrative/figures'
import { secondSourceText, secondStatusOf } from '#models/narrative/secondSource'
import { appStore } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { ThingLink } from '../../frame/explained/ThingLink'
import { FigureField } from '../../frame/figures/FigureField'
import { whyFixed } from '../../frame/figures/whyFixed'
import { useFigureTexts } from '../../ui/figureTexts'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { useText } from '../../ui/text'

/** What it stands at; pressed, it can be changed where it stands. */
function Value({ figure }: { readonly figure: Figure }) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const changed = useStore(appStore, (state) => activeAssumptions(state)[figure.id])
  const [open, setOpen] = useState(false)
  const fixed = whyFixed(figure)
  const written = changed === undefined ? figureText(figure, text) : figureQuantity(changed, figure.unit, text)
  if (fixed)
    return (
      <>
        <span className="figure-value">{written}</span>
        <span className="soft besides" title={t(`register:edit.${fixed}`)}>
          {t(`register:fixed.${fixed}`)}
        </span>
      </>
    )
  if (open) return <FigureField figure={figure} onLeave={() => setOpen(false)} />
  return (
    <>
      <button
        type="button"
        className="figure-value figure-open"
        aria-label={`${written}. ${t('register:edit.change', { figure: figures[figure.id]?.label ?? figure.id })}`}
        onClick={() => setOpen(true)}
      >
        {written}
      </button>
      {changed !== undefined && (
        <span className="besides">
          <ChangedMark /> {t('register:edit.was', { value: figureText(figure, text) })}
        </span>
      )}
    </>
  )
}

/** One figure of the register. */
export const FigureRow = memo(function FigureRow({ figure }: { readonly figure: Figure }) {
  const text = useText()
  const figures = useFigureTexts()
  return (
    <tr data-figure={figure.id}>
      <th scope="row">
        <ThingLink thing={figure} />
        <span className="soft besides">{figures[figure.id]?.claim}</span>
      </th>
      <td>
        <Value figure={figure} />
      </td>
      <td>{figure.value === null ? '' : rangeText(figure, text)}</td>
      <td>
        {text.t(`explore:kind.${figure.kind}`)}
        {figure.asOf && <span className="soft besides">{asOfText(figure, text)}</span>}
      </td>
      <td>
        {originText(figure, text)}
        <span className="figure-second" data-second={secondStatusOf(figure)}>
          {text.t('register:second.line', { text: secondSourceText(figure, figures, text) })}
        </span>
      </td>
    </tr>
  )
})
