import { type City, cities, citiesDocument } from '#models/belgium/places/cities'
import { figureText, originText } from '#models/narrative/figures'
import { ThingLink } from '../../frame/explained/ThingLink'
import { useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

function CityItem({ city }: { readonly city: City }) {
  const text = useText()
  const { t } = text
  const said = useNoteTexts().cities[city.id] ?? []
  return (
    <li data-city={city.id}>
      <h3>
        {t(`regions:city.${city.id}`)} <span className="soft">{t(`regions:name.${city.region}`)}</span>
      </h3>
      <ul className="city-said">
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="soft">{t('regions:cities.section', { section: city.section })}</p>
      {city.figures.length === 0 ? (
        <p className="soft">{t('regions:cities.none')}</p>
      ) : (
        <ul className="city-figures">
          {city.figures.map((figure) => (
            <li key={figure.id}>
              <strong>{figureText(figure, text)}</strong> <ThingLink thing={figure} />
              <span className="soft">{originText(figure, text)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What the documents say of seven cities, with the figures that go with it. */
export function CitiesSheet() {
  const { t, model } = useText()
  return (
    <section className="sheet region-sheet" aria-labelledby="region-cities">
      <h2 id="region-cities">{t('regions:cities.title')}</h2>
      <p>{t('regions:cities.about', { document: model.documents[citiesDocument]?.title ?? citiesDocument })}</p>
      <ul className="cities" aria-labelledby="region-cities">
        {cities.map((city) => (
          <CityItem key={city.id} city={city} />
        ))}
      </ul>
    </section>
  )
}
