import './yearBar.css'
import type { ReactNode } from 'react'
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { appStore } from '../app/appStore'
import { chooseSpan, chooseYear } from '../app/view/choices'
import { useText } from '../ui/text'
import { PlayYears } from './PlayYears'

const first = belgium.firstYear
const last = belgium.years.at(-1) ?? first
const written = { useGrouping: false } as const

const share = (year: number): string => `${((year - first) / (last - first)) * 100}%`

/** The year that cards and sentences speak of, which can be played, and the years the charts draw. */
export function YearBar({ children }: { readonly children?: ReactNode }) {
  const { t } = useText()
  const year = useStore(appStore, (state) => state.year)
  const span = useStore(appStore, (state) => state.span)
  return (
    <div className="year-bar">
      <Slider
        className="year-slider"
        minValue={first}
        maxValue={last}
        step={1}
        value={year}
        onChange={(chosen) => chooseYear(chosen)}
        formatOptions={written}
      >
        <Label>{t('explore:year.shown')}</Label>
        <span className="year-value">{year}</span>
        <SliderTrack className="year-track">
          <SliderThumb className="year-thumb" />
        </SliderTrack>
      </Slider>
      <PlayYears />
      <Slider
        className="year-slider span-slider"
        minValue={first}
        maxValue={last}
        step={1}
        value={[...span]}
        onChange={([from, to]) => chooseSpan(from ?? first, to ?? last)}
        formatOptions={written}
      >
        <Label>{t('explore:span.shown')}</Label>
        <span className="year-value">
          {span[0]}–{span[1]}
        </span>
        <SliderTrack className="year-track">
          <span
            className="year-fill"
            style={{ insetInlineStart: share(span[0]), insetInlineEnd: `calc(100% - ${share(span[1])})` }}
          />
          <SliderThumb index={0} className="year-thumb" aria-label={t('explore:span.first')} />
          <SliderThumb index={1} className="year-thumb" aria-label={t('explore:span.last')} />
        </SliderTrack>
      </Slider>
      {children}
    </div>
  )
}
