import './regions.css'
import { useText } from '../../ui/text'
import { CitiesSheet } from './CitiesSheet'
import { MapCard } from './MapCard'
import { SharesSheet } from './SharesSheet'

/** Where jobs and turnover change, by which shares that is said, and what the documents say of seven cities. */
export function Regions() {
  const { t } = useText()
  return (
    <div className="scroll-screen regions">
      <h2 className="hidden">{t('regions:title')}</h2>
      <div className="regions-top">
        <MapCard />
        <SharesSheet />
      </div>
      <CitiesSheet />
    </div>
  )
}
