import { headlines } from '#models/belgium/headlines'
import { isSeries } from '#models/narrative/chartContent'
import { chartsAsking } from '#models/narrative/chartsAsking'
import { labelOf } from '#models/narrative/names'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { editSlide, storyYears } from '../../app/document/story'
import { Select } from '../../ui/fields/Select'
import { useText } from '../../ui/text'

interface Props {
  readonly slide: Slide
  readonly at: number
}

/** Whether the room is to guess a series of the slide's charts, or a headline result, before it is drawn, and in which year. */
export function GuessFields({ slide, at }: Props) {
  const text = useText()
  const { t } = text
  const { guess } = slide
  const view = viewOf(slide, storyYears)
  if (view.kind !== 'charts') return null
  const drawn = view.charts.flatMap(({ series }) => series).filter((id) => isSeries(id, text))
  const series = new Set([...drawn, ...(guess ? [guess.series] : []), ...headlines])
  const years = Array.from({ length: view.span[1] - view.span[0] }, (_, index) => view.span[0] + 1 + index)
  const choose = (chosen: string) => {
    if (!chosen) return editSlide(at, { guess: null })
    const charts = chartsAsking(view.charts, chosen, guess?.series ?? null)
    editSlide(at, {
      guess: { ...guess, series: chosen, year: guess?.year ?? view.year },
      ...(charts === view.charts ? {} : { view: { ...slide.view, ...view, charts } }),
    })
  }
  return (
    <>
      <label>
        {t('present:slide.guess')}
        <Select
          value={guess?.series ?? ''}
          options={[
            { value: '', name: t('present:slide.guessNone') },
            ...[...series].map((id) => ({ value: id, name: labelOf(id, text) })),
          ]}
          onChoose={choose}
        />
      </label>
      {guess && (
        <label>
          {t('present:slide.guessYear')}
          <Select
            value={guess.year}
            options={(years.includes(guess.year) ? years : [guess.year, ...years]).map((year) => ({
              value: year,
              name: `${year}`,
            }))}
            onChoose={(year) => editSlide(at, { guess: { ...guess, year } })}
          />
        </label>
      )}
    </>
  )
}
