import { useStore } from 'zustand'
import { effectWords } from '#models/narrative/effectWords'
import { variableOf } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { useText } from '../../ui/text'
import { Explained } from '../explained/Explained'
import { effectsStore, effectUnderHand } from './effects'

/** What a changed lever does, or why it does nothing; open while another lever moves. */
export function EffectLine({ lever }: { readonly lever: string }) {
  const text = useText()
  const headline = useStore(appStore, (state) => state.headline)
  const underHand = useStore(appStore, (state) => effectUnderHand(lever, state))
  const rested = useStore(effectsStore, (state) => (state.moving ? null : (state.effects[lever] ?? null)))
  // A reason is looked for once the lever rests; until then there is only the difference.
  const live = underHand ? ({ kind: 'moves', difference: underHand } as const) : null
  const effect = live ?? rested
  const said = effect ? effectWords(effect, variableOf(headline), text) : text.t('explore:none.open')
  return (
    <span className="lever-effect" data-kind={effect?.kind ?? 'open'}>
      {effect?.kind === 'moves' ? (
        <Explained id={headline} value={said}>
          {said}
        </Explained>
      ) : (
        said
      )}
    </span>
  )
}
