import { belgium } from '#models/belgium/model'
import type { Text } from '#models/narrative/text'
import { useExplore } from '../store/explore'
import { Explained } from '../ui/Explained'
import { useText } from '../ui/text'
import { type Effect, effects } from './effects'

/** What binds, in words of its own. */
const BOUNDS = [
  'defence.demand',
  'defence.capacity',
  'defence.labourLimit',
  'research.needed',
  'research.available',
] as const

const unitOf = (id: string): string =>
  belgium.equations.find(({ variable }) => variable.id === id)?.variable.unit ?? '1'

function boundBy(id: string, text: Text): string {
  const known = BOUNDS.find((each) => each === id)
  return known ? text.t(`explore:bound.${known}`) : text.t('explore:bound.other', { by: inSentence(id, text) })
}

/** The name of a series or lever inside a sentence. */
function inSentence(id: string, text: Text): string {
  const label = text.model.series[id]?.label ?? text.model.levers[id]?.label ?? id
  // An acronym keeps its capitals.
  return /^[A-Z][a-zé]/.test(label) ? label.charAt(0).toLocaleLowerCase(text.formats.locale) + label.slice(1) : label
}

function words(effect: Effect, headline: string, text: Text): string {
  switch (effect.kind) {
    case 'moves':
      return text.formats.difference(effect.difference, unitOf(headline))
    case 'later':
      return text.t('explore:none.later', { year: effect.year })
    case 'bound':
      return text.t('explore:none.bound', { reason: boundBy(effect.by.id, text) })
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
  if (!effect) return null
  const said = words(effect, headline, text)
  return (
    <span className="lever-effect" data-kind={effect.kind}>
      {effect.kind === 'moves' ? (
        <Explained id={headline} value={said}>
          {said}
        </Explained>
      ) : (
        said
      )}
    </span>
  )
}
