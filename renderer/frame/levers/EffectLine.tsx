import { useStore } from 'zustand'
import { effectWords } from '#models/narrative/effectWords'
import { variableOf } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { effectsStore } from '../../app/effects'
import { useText } from '../../ui/text'
import { Explained } from '../explained/Explained'

/** What a changed lever does, or why it does nothing; open while another lever moves. */
export function EffectLine({ lever }: { readonly lever: string }) {
  const text = useText()
  const headline = useStore(appStore, (state) => state.headline)
  const difference = useStore(effectsStore, ({ dragged }) => (dragged?.lever === lever ? dragged.difference : 0))
  const rested = useStore(effectsStore, (state) => (state.moving ? null : (state.effects[lever] ?? null)))
  // A reason is looked for once the lever rests; until then there is only the difference.
  const effect = difference === 0 ? rested : ({ kind: 'moves', difference } as const)
  const words = effect ? effectWords(effect, variableOf(headline), text) : text.t('explore:none.open')
  return (
    <span className="lever-effect" data-kind={effect?.kind ?? 'open'}>
      {effect?.kind === 'moves' ? (
        <Explained id={headline} value={words}>
          {words}
        </Explained>
      ) : (
        words
      )}
    </span>
  )
}
