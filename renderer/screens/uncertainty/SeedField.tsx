import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { setSeed } from '../../app/document/details'
import { SeedNumber } from '../../frame/SeedNumber'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

const SEEDS = 2 ** 32

/** The seed of the study's draws: the same gives the same picture, another shows what chance does. */
export function SeedField() {
  const { t } = useText()
  const seed = useStore(appStore, (state) => state.study.seed)
  return (
    <span className="seed" title={t('uncertainty:seed.help')}>
      <span className="soft">{t('uncertainty:seed')}</span>
      <SeedNumber />
      <Button look="linkish" onClick={() => setSeed((seed + 1) % SEEDS)}>
        {t('uncertainty:seed.next')}
      </Button>
    </span>
  )
}
