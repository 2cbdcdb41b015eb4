import { isSeries } from '#models/narrative/chartContent'
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

/** Whether the room is to guess a series of the slide's charts before it is drawn, and in which year. */
export function GuessFields({ slide, at }: Props) {
  const text = useText()
  const { t } = text
  const { guess } = slide
  const view = viewOf(slide, storyYears)
  if (view.kind !== 'charts') return null
  const drawn = view.charts.flatMap(({ series }) => series).filter((id) => isSeries(id, text))
  const series = [...new Set(guess ? [...drawn, guess.series] : drawn)]
  const years = Array.from({ length: view.span[1] - view.span[0] }, (_, index) => view.span[0] + 1 + index)
  const choose = (chosen: string) =>
    editSlide(at, { guess: chosen ? { ...guess, series: chosen, year: guess?.year ?? view.year } : null })
  return (
    <>
      <label>
        {t('present:slide.guess')}
        <Select
          value={guess?.series ?? ''}
          options={[
            { value: '', name: t('present:slide.guessNone') },
            ...series.map((id) => ({ value: id, name: labelOf(id, text) })),
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
