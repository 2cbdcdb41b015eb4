import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { MOST_SEED, setSeed } from '../app/document/details'
import { NumberField } from '../ui/fields/NumberField'
import { useText } from '../ui/text'

interface Props {
  readonly hint?: string
  readonly look?: 'line' | 'box'
}

/** The seed of the study's draws: a whole number, as it stands. */
export function SeedNumber(props: Props) {
  const { t } = useText()
  const seed = useStore(appStore, (state) => state.study.seed)
  return (
    <NumberField
      {...props}
      label={t('details:seed')}
      value={seed}
      write={String}
      onChange={(typed) => (setSeed(typed) ? null : t('details:seedFault', { most: MOST_SEED, kept: seed }))}
    />
  )
}
