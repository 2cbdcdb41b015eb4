import { isSeries } from '#models/narrative/chartContent'
import { labelOf } from '#models/narrative/names'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { editSlide, storyYears } from '../../app/document/story'
import { useText } from '../../ui/text'

/** Whether the room is to guess a series of the slide's charts before it is drawn, and in which year. */
export function GuessFields({ slide, at }: { readonly slide: Slide; readonly at: number }) {
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
        <select value={guess?.series ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('present:slide.guessNone')}</option>
          {series.map((id) => (
            <option key={id} value={id}>
              {labelOf(id, text)}
            </option>
          ))}
        </select>
      </label>
      {guess && (
        <label>
          {t('present:slide.guessYear')}
          <select
            value={guess.year}
            onChange={(event) => editSlide(at, { guess: { ...guess, year: Number(event.target.value) } })}
          >
            {!years.includes(guess.year) && <option>{guess.year}</option>}
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
