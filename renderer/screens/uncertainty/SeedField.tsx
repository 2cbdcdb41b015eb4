import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { setSeed } from '../../app/document/details'
import { NumberField } from '../../ui/fields/NumberField'
import { useText } from '../../ui/text'

const SEEDS = 2 ** 32

/** The seed of the study's draws: the same gives the same picture, another shows what chance does. */
export function SeedField() {
  const { t } = useText()
  const seed = useStore(appStore, (state) => state.study.seed)
  return (
    <span className="seed" title={t('uncertainty:seed.help')}>
      <span className="soft">{t('uncertainty:seed')}</span>
      <NumberField
        label={t('uncertainty:seed')}
        value={seed}
        write={String}
        onChange={(typed) => (setSeed(typed) ? null : t('fields:number.refused', { kept: seed }))}
      />
      <button type="button" className="linkish" onClick={() => setSeed((seed + 1) % SEEDS)}>
        {t('uncertainty:seed.next')}
      </button>
    </span>
  )
}
