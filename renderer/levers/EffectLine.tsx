import { belgium } from '#models/belgium/model'
import { useExplore } from '../store/explore'
import { type Text, useText } from '../ui/text'
import { type Effect, effects } from './effects'

const LIMITS: Readonly<Record<string, 'orders' | 'plants' | 'people'>> = {
  'defence.demand': 'orders',
  'defence.capacity': 'plants',
  'defence.labourLimit': 'people',
}

const unitOf = (id: string): string =>
  belgium.equations.find(({ variable }) => variable.id === id)?.variable.unit ?? '1'

/** A series' name inside a sentence; the limits of defence output have names of their own. */
function inSentence(id: string, text: Text): string {
  const limit = LIMITS[id]
  if (limit) return text.t(`explore:limit.${limit}`)
  const label = text.model.series[id]?.label ?? text.model.levers[id]?.label ?? id
  // An acronym keeps its capitals.
  return /^[A-Z][a-zé]/.test(label) ? label.charAt(0).toLocaleLowerCase(text.formats.locale) + label.slice(1) : label
}

function words(effect: Effect, headline: string, year: number, text: Text): string {
  switch (effect.kind) {
    case 'moves':
      return text.t('explore:lever.effect', {
        difference: text.formats.difference(effect.difference, unitOf(headline)),
        year,
      })
    case 'later':
      return text.t('explore:none.later', { year: effect.year })
    case 'bound':
      return text.t('explore:none.bound', { by: inSentence(effect.by.id, text) })
    case 'nothing':
      return text.t('explore:none.nothing', { what: inSentence(effect.what.id, text) })
    case 'elsewhere': {
      const [first] = effect.instead
      return first
        ? text.t('explore:none.elsewhere', { instead: inSentence(first.id, text) })
        : text.t('explore:none.silent')
    }
  }
}

/** What a changed lever does, or why it does nothing. */
export function EffectLine({ lever }: { readonly lever: string }) {
  const text = useText()
  const effect = useExplore((state) => effects(state)[lever])
  const headline = useExplore((state) => state.headline)
  const year = useExplore((state) => state.year)
  if (!effect) return null
  return (
    <span className="lever-effect" data-kind={effect.kind}>
      {words(effect, headline, year, text)}
    </span>
  )
}
