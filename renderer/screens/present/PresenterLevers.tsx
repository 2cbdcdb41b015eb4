import { leverOf, leverSetting } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import type { Slide } from '#shared/study/study'
import type { FromPresenter } from '../../app/presenter/presenterMessages'
import type { Presentation } from '../../app/presenting'
import { takesLever } from '../../app/takesLever'
import { type SlideInputs, scenarioOf } from '../../frame/slide/slideRun'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly study: SlideInputs
  readonly slide: Slide
  readonly now: Presentation
  readonly ask: (message: FromPresenter) => void
}

/** The levers behind what is on the wall, those tried out now marked. */
export function PresenterLevers({ study, slide, now: { live, leverPanel }, ask }: Props) {
  const text = useText()
  const { t } = text
  const scenario = scenarioOf(study, slide)
  if (!scenario || !takesLever(slide, study)) return null
  const levers = Object.entries({ ...scenario.levers, ...live })
  return (
    <div className="presenter-levers">
      <h2>{t('present:presenter.levers')}</h2>
      {levers.length === 0 && <p className="soft">{t('present:presenter.noLevers')}</p>}
      <dl>
        {levers.map(([id, setting]) => (
          <div key={id} data-live={live[id] !== undefined || undefined}>
            <dt>{leverLabel(id, text)}</dt>
            <dd>
              {leverSetting(leverOf(id), setting, text)}
              {live[id] !== undefined && <em> · {t('present:presenter.live')}</em>}
            </dd>
          </div>
        ))}
      </dl>
      <Button look="boxed" aria-keyshortcuts="L" aria-pressed={leverPanel} onClick={() => ask({ kind: 'lever' })}>
        {t('present:play.lever')}
      </Button>
    </div>
  )
}
